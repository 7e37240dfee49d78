package dev.mubiao.testing.documents;

import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridBlock;
import dev.mubiao.grid.GridCell;
import dev.mubiao.grid.GridParagraph;
import dev.mubiao.grid.GridRow;
import dev.mubiao.grid.GridTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a document down so that tests can say what they expect: a paragraph as its text, a row as its cells with
 * {@code |} between them. A cell has {@code →n} and {@code ↓n} behind its text if it covers columns and rows, and
 * {@code n:} before it if it does not begin where the cell before it ends; a line end is {@code /}.
 */
public final class GridText {

    private GridText() {}

    public static List<String> of(DocumentGrid grid) {
        List<String> lines = new ArrayList<>();
        for (GridBlock block : grid.blocks()) {
            if (block instanceof GridTable table) {
                table.rows().forEach(row -> lines.add(of(row)));
            } else if (block instanceof GridParagraph paragraph) {
                lines.add(paragraph.text().replace('\n', '/'));
            }
        }
        return lines;
    }

    private static String of(GridRow row) {
        List<String> cells = new ArrayList<>();
        int next = 0;
        for (GridCell cell : row.cells()) {
            String place = cell.column() == next ? "" : cell.column() + ":";
            String columns = cell.columnSpan() == 1 ? "" : "→" + cell.columnSpan();
            String rows = cell.rowSpan() == 1 ? "" : "↓" + cell.rowSpan();
            cells.add(place + cell.text().replace('\n', '/') + columns + rows);
            next = cell.column() + cell.columnSpan();
        }
        return String.join("|", cells);
    }
}
