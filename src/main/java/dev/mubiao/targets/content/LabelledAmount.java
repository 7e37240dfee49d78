package dev.mubiao.targets.content;

/** A part of the money under its printed label: a source, a nature of income or of expenditure. */
public record LabelledAmount(String label, Amount amount) {}
