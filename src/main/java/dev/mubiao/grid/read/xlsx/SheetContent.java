package dev.mubiao.grid.read.xlsx;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.format.CellFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a sheet: its texts, which cells are empty, which rows and columns are hidden, and what is merged.
 * Rows and columns count from 0 here.
 */
final class SheetContent {

    static final int MOST_COLUMNS = 16_384;

    /** Rows without a text that are kept together; sheets are often formatted down to their ends. */
    static final int MOST_BLANK_ROWS = 20;

    /** Of a column that says none, in twentieths of a point. */
    static final int USUAL_WIDTH = 960;

    private static final int COLUMN_BITS = 14;

    private final WorkbookPart.Sheet sheet;
    private final ReadLimits limits;
    private final SortedMap<Integer, SheetRow> rows = new TreeMap<>();
    private final Map<Long, CellFormat.Shown> hiddenTexts = new HashMap<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<SheetMerge> merges = new ArrayList<>();
    private final int[] widths = new int[MOST_COLUMNS];
    private int texts;
    private int blankRows;

    SheetContent(WorkbookPart.Sheet sheet, ReadLimits limits) {
        this.sheet = sheet;
        this.limits = limits;
        Arrays.fill(widths, USUAL_WIDTH);
    }

    CellAddress address() {
        return new CellAddress(sheet.name(), 1);
    }

    CellAddress address(int row, int column) {
        return CellAddress.ofSheet(sheet.name(), row + 1, column);
    }

    boolean isRepeatedHead(int row) {
        return row + 1 >= sheet.firstHead() && row + 1 <= sheet.lastHead();
    }

    /**
     * Says how wide columns are.
     *
     * @param last included
     * @param width in twentieths of a point, 0 if they are hidden
     */
    void columns(int first, int last, int width) {
        Arrays.fill(widths, first, last + 1, width);
        hiddenColumns.set(first, last + 1, width == 0);
    }

    void hideRow(int row) {
        hiddenRows.set(row);
    }

    boolean isHidden(int row) {
        return hiddenRows.get(row);
    }

    boolean isHidden(int row, int column) {
        return isHidden(row) || hiddenColumns.get(column);
    }

    /** @throws Unreadable if there are too many cells with a text */
    void add(SheetRow row) throws Unreadable {
        texts += row.texts();
        if (texts > limits.cells()) {
            throw new Unreadable(Unreadable.Reason.TOO_MANY_CELLS, address(), limits.cells());
        }
        blankRows = row.texts() > 0 ? 0 : blankRows + 1;
        if (blankRows <= MOST_BLANK_ROWS) {
            rows.put(row.number(), row);
        }
    }

    /** A text in a hidden row or column, which is shown if a merged cell begins there. */
    void hidden(int row, int column, CellFormat.Shown text) {
        if (!text.text().isEmpty() && hiddenTexts.size() < limits.cells()) {
            hiddenTexts.put(place(row, column), text);
        }
    }

    /** @throws Unreadable if there are too many */
    void merge(SheetMerge merge) throws Unreadable {
        if (merges.size() >= limits.cells()) {
            throw new Unreadable(Unreadable.Reason.TOO_MANY_CELLS, address(), limits.cells());
        }
        merges.add(merge);
    }

    /** By their numbers; one without a text only as far as it may stand between tables. */
    SortedMap<Integer, SheetRow> rows() {
        return rows;
    }

    BitSet hiddenRows() {
        return hiddenRows;
    }

    BitSet hiddenColumns() {
        return hiddenColumns;
    }

    List<SheetMerge> merges() {
        return merges;
    }

    int width(int column) {
        return widths[column];
    }

    CellFormat.@Nullable Shown text(int row, int column) {
        SheetRow kept = rows.get(row);
        CellFormat.Shown text = kept == null ? null : kept.textIn(column);
        return text == null ? hiddenTexts.get(place(row, column)) : text;
    }

    private static long place(int row, int column) {
        return ((long) row << COLUMN_BITS) | column;
    }
}
