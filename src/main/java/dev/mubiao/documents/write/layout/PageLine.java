package dev.mubiao.documents.write.layout;

/** A line of text outside the tables. */
public record PageLine(String text, Alignment alignment) {}
