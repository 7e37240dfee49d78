package dev.mubiao.grid;

/**
 * What is to be said at a place of a file.
 *
 * @param text in the language of whoever opens the file
 */
public record CellMark(CellAddress place, String text) {

    /** Of a file; more are not written. */
    public static final int MOST = 5_000;
}
