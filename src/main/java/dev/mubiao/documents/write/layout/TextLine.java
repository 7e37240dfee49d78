package dev.mubiao.documents.write.layout;

/** A line of text outside the tables. */
public record TextLine(String text, Alignment alignment) {}
