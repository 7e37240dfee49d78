package dev.mubiao.documents.write.layout;

import dev.mubiao.uikit.PrintedCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the cells of a print into the grid of its columns. */
final class LayoutRows {

    private final int columns;
    private final @Nullable LayoutCell[] open;
    private final int[] left;

    private LayoutRows(int columns) {
        this.columns = columns;
        this.open = new LayoutCell[columns];
        this.left = new int[columns];
    }

    static List<List<LayoutCell>> of(List<List<PrintedCell>> rows, int columns) {
        LayoutRows grid = new LayoutRows(columns);
        return rows.stream().map(grid::row).toList();
    }

    private List<LayoutCell> row(List<PrintedCell> printed) {
        List<LayoutCell> row = new ArrayList<>();
        int next = 0;
        int column = 0;
        while (column < columns) {
            LayoutCell above = open[column];
            if (left[column] > 0 && above != null) {
                left[column]--;
                row.add(above.below());
                column += above.columns();
            } else if (next < printed.size()) {
                LayoutCell cell = cell(printed.get(next++), column);
                open[column] = cell;
                left[column] = cell.rows() - 1;
                row.add(cell);
                column += cell.columns();
            } else {
                throw new IllegalArgumentException("a row ends before column " + (column + 1));
            }
        }
        return row;
    }

    private LayoutCell cell(PrintedCell printed, int column) {
        return new LayoutCell(
                column,
                printed.columns(),
                printed.rows(),
                false,
                printed.header(),
                printed.text().strip(),
                alignment(printed),
                printed.style(),
                printed.parts().isEmpty() ? printed.key() : null);
    }

    private static Alignment alignment(PrintedCell cell) {
        if (cell.header() || cell.key() == null) {
            return Alignment.CENTER;
        }
        return switch (cell.style()) {
            case SHORT, NUMBER -> Alignment.CENTER;
            case TEXT, LONG -> Alignment.START;
        };
    }
}
