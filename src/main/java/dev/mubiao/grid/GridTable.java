package dev.mubiao.grid;

import java.util.List;

/**
 * A table. A table within a cell of another is a block of its own behind it.
 *
 * @param columns how many there are, at least one
 * @param rows at least one
 * @param widths of the columns in twentieths of a point, empty if unknown
 */
public record GridTable(CellAddress address, int columns, List<GridRow> rows, List<Integer> widths)
        implements GridBlock {

    public GridTable {
        rows = List.copyOf(rows);
        widths = List.copyOf(widths);
    }
}
