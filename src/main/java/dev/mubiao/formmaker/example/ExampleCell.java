package dev.mubiao.formmaker.example;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.GridValue;

/**
 * A cell of an example.
 *
 * @param place in the file
 * @param row of its table, from 0
 * @param column of its table, from 0
 * @param columnSpan columns that it covers, at least 1
 * @param rowSpan rows that it covers, at least 1
 */
public record ExampleCell(
        CellAddress place, int row, int column, int columnSpan, int rowSpan, String text, GridValue value) {

    /** The column after its last one. */
    public int right() {
        return column + columnSpan;
    }

    /** The row after its last one. */
    public int bottom() {
        return row + rowSpan;
    }

    public boolean blank() {
        return text.isBlank();
    }

    public boolean covers(int otherColumn) {
        return otherColumn >= column && otherColumn < right();
    }

    public boolean sameColumns(ExampleCell other) {
        return column == other.column && columnSpan == other.columnSpan;
    }

    public boolean sameRows(ExampleCell other) {
        return row == other.row && rowSpan == other.rowSpan;
    }

    public ExampleCell at(int otherRow, int otherColumn, int columns, int rows) {
        return new ExampleCell(place, otherRow, otherColumn, columns, rows, text, value);
    }
}
