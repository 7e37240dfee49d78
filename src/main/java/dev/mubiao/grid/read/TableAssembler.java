package dev.mubiao.grid.read;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.GridCell;
import dev.mubiao.grid.GridRow;
import dev.mubiao.grid.GridTable;
import dev.mubiao.grid.GridValue;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a table together, row by row, so that no two cells cover the same place. */
public final class TableAssembler {

    private final CellAddress address;
    private final ReadLimits limits;
    private final List<Row> rows = new ArrayList<>();
    /** The cell that reached each column last, or {@link #none}. */
    private final List<Cell> last = new ArrayList<>();

    private List<Integer> widths = List.of();
    private int places;
    private final Cell none;

    TableAssembler(CellAddress address, ReadLimits limits) {
        this.address = address;
        this.limits = limits;
        this.none = new Cell(new GridCell(address, 0, 1, 0, "", GridValue.TEXT), -1);
    }

    private static final class Row {
        private final int number;
        private final boolean repeatedHead;
        private final List<Cell> cells = new ArrayList<>();
        private int end;

        private Row(int number, boolean repeatedHead) {
            this.number = number;
            this.repeatedHead = repeatedHead;
        }
    }

    private static final class Cell {
        private final GridCell cell;
        private final int row;
        private int rowSpan;

        private Cell(GridCell cell, int row) {
            this.cell = cell;
            this.row = row;
            this.rowSpan = cell.rowSpan();
        }

        private int endRow() {
            return row + rowSpan;
        }

        private GridCell within(int rowCount) {
            int span = Math.min(rowSpan, rowCount - row);
            return span == cell.rowSpan()
                    ? cell
                    : new GridCell(cell.address(), cell.column(), cell.columnSpan(), span, cell.text(), cell.value());
        }
    }

    public CellAddress address() {
        return address;
    }

    /** @param columns in twentieths of a point */
    public void widths(List<Integer> columns) {
        widths = List.copyOf(columns.subList(0, Math.min(columns.size(), limits.columns())));
    }

    /**
     * Begins the next row.
     *
     * @param number from 1, as the file counts
     * @throws Unreadable if there are too many
     */
    public void row(int number, boolean repeatedHead) throws Unreadable {
        rows.add(new Row(number, repeatedHead));
        count(1);
    }

    /**
     * A cell of this row, behind those that it has. Where it lies under a cell from above, that one ends.
     *
     * @param column from 0; moved to the right if the row's last cell covers it
     * @param columnSpan of columns; cut at the limit
     * @param rowSpan of rows, those left out because they are hidden not counted; cut at the end of the table
     * @throws Unreadable if there are too many cells or columns
     */
    public void cell(CellAddress cell, int column, int columnSpan, int rowSpan, String text, GridValue value)
            throws Unreadable {
        Row row = current();
        int begin = Math.max(column, row.end);
        if (begin >= limits.columns()) {
            throw new Unreadable(Unreadable.Reason.TOO_MANY_COLUMNS, address, limits.columns());
        }
        int span = Math.max(1, Math.min(columnSpan, limits.columns() - begin));
        Cell placed = new Cell(new GridCell(cell, begin, span, Math.max(1, rowSpan), text, value), rows.size() - 1);
        row.cells.add(placed);
        reach(row, begin + span);
        for (int covered = begin; covered < begin + span; covered++) {
            endAbove(last.set(covered, placed), placed.row);
        }
    }

    /** The same without a value beside its text. */
    public void cell(CellAddress cell, int column, int columnSpan, int rowSpan, String text) throws Unreadable {
        cell(cell, column, columnSpan, rowSpan, text, GridValue.TEXT);
    }

    /**
     * Says that the cell above reaches into this row; if none ends just above, the place stays empty.
     *
     * @param column in which that cell begins, from 0
     * @throws Unreadable if there are too many columns
     */
    public void continuation(int column, int columnSpan) throws Unreadable {
        if (column >= limits.columns()) {
            throw new Unreadable(Unreadable.Reason.TOO_MANY_COLUMNS, address, limits.columns());
        }
        int row = rows.size() - 1;
        Cell above = column < last.size() ? last.get(column) : none;
        if (above.row < row && above.endRow() == row && above.cell.column() == column) {
            above.rowSpan++;
        }
        reach(current(), Math.min(limits.columns(), column + Math.max(1, columnSpan)));
    }

    /** Empty if no cell has a text. */
    Optional<GridTable> table() {
        boolean texts = rows.stream()
                .flatMap(row -> row.cells.stream())
                .anyMatch(cell -> !cell.cell.text().isBlank());
        if (!texts) {
            return Optional.empty();
        }
        List<GridRow> all = new ArrayList<>();
        for (Row row : rows) {
            List<GridCell> cells =
                    row.cells.stream().map(cell -> cell.within(rows.size())).toList();
            all.add(new GridRow(row.number, row.repeatedHead, cells));
        }
        return Optional.of(new GridTable(address, last.size(), all, widths));
    }

    private Row current() {
        return rows.get(rows.size() - 1);
    }

    private static boolean reaches(Cell cell, int row) {
        return cell.endRow() > row;
    }

    private static void endAbove(Cell above, int row) {
        if (reaches(above, row)) {
            above.rowSpan = row - above.row;
        }
    }

    /** Counts the places of a row up to its last cell, as those do who fill the gaps. */
    private void reach(Row row, int end) throws Unreadable {
        count(Math.max(end, 1) - Math.max(row.end, 1));
        row.end = Math.max(row.end, end);
        while (last.size() < end) {
            last.add(none);
        }
    }

    private void count(int more) throws Unreadable {
        places += more;
        if (places > limits.cells()) {
            throw new Unreadable(Unreadable.Reason.TOO_MANY_CELLS, address, limits.cells());
        }
    }
}
