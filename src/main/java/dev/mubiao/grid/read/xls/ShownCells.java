package dev.mubiao.grid.read.xls;

import dev.mubiao.grid.GridValue;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.format.CellFormat;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet without hidden rows and columns, by which filters and closed outlines hide too. Merged cells are
 * as much smaller, and still show their text if the first of their rows or columns is hidden.
 */
final class ShownCells {

    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL97.getMaxRows();
    private static final int MOST_COLUMNS = SpreadsheetVersion.EXCEL97.getMaxColumns();
    private static final int WIDTH_UNITS_OF_A_CHARACTER = 256;
    private static final int TWIPS_OF_A_CHARACTER = 105;

    private final HSSFSheet sheet;
    private final CellTexts texts;
    private final BitSet hiddenRows = new BitSet(MOST_ROWS);
    private final BitSet hiddenColumns = new BitSet(MOST_COLUMNS);
    private final BitSet merged = new BitSet();
    private final Map<Integer, List<Shown>> cells = new HashMap<>();
    private long covered;
    private int lastRow = -1;

    /**
     * A cell.
     *
     * @param sourceRow in which it stands in the sheet, from 0
     * @param sourceColumn in which it stands in the sheet, from 0
     * @param column in which it is shown, from 0
     */
    record Shown(
            int sourceRow, int sourceColumn, int column, int columnSpan, int rowSpan, String text, GridValue value) {}

    /** @throws Unreadable if merged cells cover more than the sheet */
    ShownCells(HSSFSheet sheet, CellTexts texts) throws Unreadable {
        this.sheet = sheet;
        this.texts = texts;
        for (int column = 0; column < MOST_COLUMNS; column++) {
            hiddenColumns.set(column, sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0);
        }
        for (Row row : sheet) {
            hiddenRows.set(row.getRowNum(), row.getZeroHeight() || row.getHeight() == 0);
        }
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merge(range);
        }
        for (Row row : sheet) {
            if (!hiddenRows.get(row.getRowNum())) {
                row.forEach(this::single);
            }
        }
        cells.values().forEach(row -> row.sort(Comparator.comparingInt(Shown::column)));
    }

    boolean isEmpty() {
        return lastRow < 0;
    }

    /** Those that are shown, from the first of the sheet to the last with a text; from 0. */
    int[] rows() {
        return IntStream.rangeClosed(0, lastRow)
                .filter(row -> !hiddenRows.get(row))
                .toArray();
    }

    List<Shown> of(int row) {
        return cells.getOrDefault(row, List.of());
    }

    /** Of the columns that are shown, in twentieths of a point. */
    List<Integer> widths() {
        int columns = cells.values().stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
        return IntStream.range(0, MOST_COLUMNS)
                .filter(column -> !hiddenColumns.get(column))
                .limit(columns)
                .map(column -> sheet.getColumnWidth(column) * TWIPS_OF_A_CHARACTER / WIDTH_UNITS_OF_A_CHARACTER)
                .boxed()
                .toList();
    }

    /** Only its first cell is shown, whatever the others hold. */
    private void merge(CellRangeAddress range) throws Unreadable {
        covered += range.getNumberOfCells();
        if (covered > (long) MOST_ROWS * MOST_COLUMNS) {
            throw new Unreadable(Unreadable.Reason.BROKEN);
        }
        int rows = shown(hiddenRows, range.getFirstRow(), range.getLastRow() + 1);
        int columns = shown(hiddenColumns, range.getFirstColumn(), range.getLastColumn() + 1);
        for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
            merged.set(place(row, range.getFirstColumn()), place(row, range.getLastColumn()) + 1);
        }
        HSSFCell cell = cell(range.getFirstRow(), range.getFirstColumn());
        if (cell != null && rows > 0 && columns > 0) {
            CellFormat.Shown content = texts.of(cell);
            add(cell, content, hiddenRows.nextClearBit(range.getFirstRow()), columns, rows);
            boolean empty = content.text().isEmpty();
            lastRow = empty ? lastRow : Math.max(lastRow, hiddenRows.previousClearBit(range.getLastRow()));
        }
    }

    private void single(Cell cell) {
        boolean seen = !merged.get(place(cell.getRowIndex(), cell.getColumnIndex()))
                && !hiddenColumns.get(cell.getColumnIndex());
        if (seen) {
            CellFormat.Shown content = texts.of((HSSFCell) cell);
            if (!content.text().isEmpty()) {
                add(cell, content, cell.getRowIndex(), 1, 1);
                lastRow = Math.max(lastRow, cell.getRowIndex());
            }
        }
    }

    private void add(Cell cell, CellFormat.Shown content, int row, int columnSpan, int rowSpan) {
        int column = shown(hiddenColumns, 0, cell.getColumnIndex());
        cells.computeIfAbsent(row, first -> new ArrayList<>())
                .add(new Shown(
                        cell.getRowIndex(),
                        cell.getColumnIndex(),
                        column,
                        columnSpan,
                        rowSpan,
                        content.text(),
                        content.value()));
    }

    private @Nullable HSSFCell cell(int row, int column) {
        HSSFRow line = sheet.getRow(row);
        return line == null ? null : line.getCell(column);
    }

    private static int place(int row, int column) {
        return row * MOST_COLUMNS + column;
    }

    private static int shown(BitSet hidden, int from, int to) {
        return to - from - hidden.get(from, to).cardinality();
    }
}
