package dev.mubiao.targets.print;

/** A quoted cell of a submitted revision: its key, its label in the form, and its text. */
public record CellQuote(String place, String label, String text) {}
