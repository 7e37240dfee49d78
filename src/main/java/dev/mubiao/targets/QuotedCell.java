package dev.mubiao.targets;

/** A cell of a submitted revision: its key, what the form calls it, and what stands in it. */
public record QuotedCell(String place, String label, String text) {}
