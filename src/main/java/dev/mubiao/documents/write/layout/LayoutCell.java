package dev.mubiao.documents.write.layout;

import dev.mubiao.uikit.PrintedCell;
import org.jspecify.annotations.Nullable;

/**
 * A cell in the grid of a table.
 *
 * @param column its first one, from 0
 * @param columns how many it covers
 * @param rows how many it covers from its first row on
 * @param continued whether it is the lower part of a cell that began in a row above; it has no text of its own then
 * @param key names what it shows; null for labels and where several fields follow each other
 */
public record LayoutCell(
        int column,
        int columns,
        int rows,
        boolean continued,
        boolean label,
        String text,
        Alignment alignment,
        PrintedCell.Style style,
        @Nullable String key) {

    LayoutCell below() {
        return new LayoutCell(column, columns, rows, true, label, "", alignment, style, key);
    }
}
