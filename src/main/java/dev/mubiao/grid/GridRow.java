package dev.mubiao.grid;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number from 1, as the file counts its rows: those that are hidden or empty leave gaps, lines within a cell do
 *     not count
 * @param repeatedHead whether it is printed again on top of each page
 * @param cells in the order of their columns; a column without one is empty, or covered by a cell of this row or of
 *     one above
 */
public record GridRow(int number, boolean repeatedHead, List<GridCell> cells) {

    public GridRow {
        cells = List.copyOf(cells);
    }
}
