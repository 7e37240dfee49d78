package dev.mubiao.grid.read.xlsx;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.GridValue;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.TableAssembler;
import dev.mubiao.grid.read.format.CellFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a table of a sheet: from its first row with a text to its last, without what is hidden. Merged cells are cut
 * where hidden rows and columns go through them, and show their text even if it stands in a hidden one.
 */
final class SheetLayout {

    private static final CellFormat.Shown NOTHING = new CellFormat.Shown("", GridValue.TEXT);

    private final SheetContent content;
    private final TableAssembler table;
    private final int[] hiddenBefore;
    private final int[] rows;
    private final List<Area> areas = new ArrayList<>();
    private int columns;

    /**
     * What is seen of a merged cell, in rows and columns of the table.
     *
     * @param bottom behind the last row; likewise {@code right}
     */
    private record Area(int top, int bottom, int left, int right, SheetMerge merge, CellFormat.Shown text) {

        private boolean isEmpty() {
            return text.text().isEmpty();
        }
    }

    /** A cell at its place in the table. */
    private record Placed(int sourceRow, int sourceColumn, int columnSpan, int rowSpan, CellFormat.Shown text) {}

    SheetLayout(SheetContent content, TableAssembler table) {
        this.content = content;
        this.table = table;
        this.hiddenBefore = hiddenBefore(content.hiddenColumns());
        this.rows = shownRows();
        for (SheetRow row : content.rows().values()) {
            for (int i = 0; i < row.texts(); i++) {
                columns = Math.max(columns, tableColumn(row.column(i)) + 1);
            }
        }
        content.merges().forEach(this::see);
        areas.sort(Comparator.comparingInt(Area::top).thenComparingInt(Area::left));
    }

    void write() throws Unreadable {
        int[] coveredUntil = new int[columns];
        @Nullable Placed[] cells = new Placed[columns];
        int next = 0;
        for (int i = 0; i < rows.length; i++) {
            for (; next < areas.size() && areas.get(next).top() == i; next++) {
                cover(areas.get(next), coveredUntil, cells);
            }
            SheetRow row = content.rows().get(rows[i]);
            if (row != null) {
                singles(row, i, coveredUntil, cells);
            }
            table.row(rows[i] + 1, content.isRepeatedHead(rows[i]));
            write(cells);
            Arrays.fill(cells, null);
        }
        table.widths(widths());
    }

    private void write(@Nullable Placed[] cells) throws Unreadable {
        for (int column = 0; column < cells.length; column++) {
            Placed cell = cells[column];
            if (cell != null) {
                CellFormat.Shown text = cell.text();
                CellAddress place = content.address(cell.sourceRow(), cell.sourceColumn());
                table.cell(place, column, cell.columnSpan(), cell.rowSpan(), text.text(), text.value());
            }
        }
    }

    /** Of merged cells that overlap, which only broken files have, the first one counts. */
    private void cover(Area area, int[] coveredUntil, @Nullable Placed[] cells) {
        int right = Math.min(area.right(), columns);
        for (int column = area.left(); column < right; column++) {
            if (coveredUntil[column] > area.top()) {
                return;
            }
        }
        if (area.left() < right) {
            Arrays.fill(coveredUntil, area.left(), right, area.bottom());
            SheetMerge merge = area.merge();
            cells[area.left()] = new Placed(
                    merge.firstRow(),
                    merge.firstColumn(),
                    right - area.left(),
                    area.bottom() - area.top(),
                    area.text());
        }
    }

    private void singles(SheetRow row, int at, int[] coveredUntil, @Nullable Placed[] cells) {
        for (int i = 0; i < row.texts(); i++) {
            single(row.number(), row.column(i), row.text(i), at, coveredUntil, cells);
        }
        BitSet empty = row.empty();
        for (int column = empty.nextSetBit(0); column >= 0; column = empty.nextSetBit(column + 1)) {
            single(row.number(), column, NOTHING, at, coveredUntil, cells);
        }
    }

    private void single(
            int row, int source, CellFormat.Shown text, int at, int[] coveredUntil, @Nullable Placed[] cells) {
        int column = tableColumn(source);
        if (column < columns && coveredUntil[column] <= at) {
            cells[column] = new Placed(row, source, 1, 1, text);
        }
    }

    /** Between two rows with texts, blank ones are kept as far as they tell tables apart. */
    private int[] shownRows() {
        List<Integer> shown = new ArrayList<>();
        int previous = -1;
        for (SheetRow row : content.rows().values()) {
            if (row.texts() > 0) {
                blankRows(previous, row.number(), shown);
                shown.add(row.number());
                previous = row.number();
            }
        }
        int end = previous;
        for (SheetMerge merge : content.merges()) {
            if (merge.firstRow() <= previous && merge.lastRow() > end && hasText(merge)) {
                end = merge.lastRow();
            }
        }
        blankRows(previous, end + 1, shown);
        return shown.stream().mapToInt(row -> row).toArray();
    }

    private void blankRows(int previous, int next, List<Integer> shown) {
        int row = content.hiddenRows().nextClearBit(previous + 1);
        for (int i = 0; previous >= 0 && row < next && i < SheetContent.MOST_BLANK_ROWS; i++) {
            shown.add(row);
            row = content.hiddenRows().nextClearBit(row + 1);
        }
    }

    private void see(SheetMerge merge) {
        CellFormat.Shown text = content.text(merge.firstRow(), merge.firstColumn());
        Area area = new Area(
                tableRow(merge.firstRow()),
                tableRow(merge.lastRow() + 1),
                tableColumn(merge.firstColumn()),
                tableColumn(merge.lastColumn() + 1),
                merge,
                text == null ? NOTHING : text);
        if (area.top() < area.bottom() && area.left() < area.right()) {
            areas.add(area);
            columns = area.isEmpty() ? columns : Math.max(columns, area.right());
        }
    }

    private boolean hasText(SheetMerge merge) {
        return content.text(merge.firstRow(), merge.firstColumn()) != null;
    }

    /** The first row of the table that is this one or below it. */
    private int tableRow(int sourceRow) {
        int found = Arrays.binarySearch(rows, sourceRow);
        return found < 0 ? -found - 1 : found;
    }

    private int tableColumn(int sourceColumn) {
        return sourceColumn - hiddenBefore[sourceColumn];
    }

    private static int[] hiddenBefore(BitSet hidden) {
        int[] before = new int[SheetContent.MOST_COLUMNS + 1];
        for (int column = 0; column < SheetContent.MOST_COLUMNS; column++) {
            before[column + 1] = before[column] + (hidden.get(column) ? 1 : 0);
        }
        return before;
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        BitSet hidden = content.hiddenColumns();
        for (int column = hidden.nextClearBit(0);
                widths.size() < columns && column < SheetContent.MOST_COLUMNS;
                column = hidden.nextClearBit(column + 1)) {
            widths.add(content.width(column));
        }
        return widths;
    }
}
