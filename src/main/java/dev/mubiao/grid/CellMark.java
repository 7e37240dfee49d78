package dev.mubiao.grid;

/**
 * What is to be said at a place of a file.
 *
 * @param text in the language of whoever opens the file
 */
public record CellMark(CellAddress place, String text) {

    /** Who says it: by this name marks of an earlier time are known again. */
    public static final String AUTHOR = "Mubiao";

    /** Of a file; more are not written. */
    public static final int MOST = 5_000;
}
