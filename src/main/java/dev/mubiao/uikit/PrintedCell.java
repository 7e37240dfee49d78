package dev.mubiao.uikit;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a printed table.
 *
 * @param header whether it is a label of the form
 * @param key names what the cell shows, for comments and errors: {@code field:TOTAL},
 *     {@code indicator:<id>:VALUE}; null for labels
 */
public record PrintedCell(
        String text,
        boolean header,
        Style style,
        int columns,
        int rows,
        @Nullable String key) {

    /** How the text is set. */
    public enum Style {
        TEXT,
        /** In the middle, as levels, signs and units are. */
        SHORT,
        /** To the right, with tabular figures. */
        NUMBER,
        /** Keeps its line breaks. */
        LONG
    }

    public static PrintedCell label(String text, int columns, int rows) {
        return new PrintedCell(text, true, Style.TEXT, columns, rows, null);
    }
}
