package dev.mubiao.forms.catalogue;

/** What belongs into a cell, in the reader's language, with one good and one bad example. */
public record FieldHelp(String text, String good, String bad) {}
