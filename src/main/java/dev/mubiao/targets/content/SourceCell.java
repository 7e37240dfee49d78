package dev.mubiao.targets.content;

/**
 * One cell of the file that a target was read from, exactly as it stood there.
 *
 * @param line 1-based line of the text, or row of the sheet; 0 if it comes from no file but from another version of the form
 * @param column 1-based
 */
public record SourceCell(int line, int column, String text) {}
