package dev.mubiao.targets.ui.sheet.grid;

import dev.mubiao.grid.read.html.HtmlTable;
import dev.mubiao.grid.read.html.VisiblePage;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.TabSeparatedText;
import dev.mubiao.targets.content.ContentLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The cells of the tables on the clipboard, read from the HTML or text that spreadsheets and word processors put there.
 *
 * @param leftOut what was there besides and could not be seen
 */
record ClipboardTable(List<List<Cell>> rows, LeftOut leftOut) {

    private static final int LARGEST = 2_000_000;
    private static final int MOST_COLUMNS = 100;

    /**
     * A cell of the block.
     *
     * @param merged whether it repeats the cell above, with which it was merged
     */
    record Cell(String text, boolean merged) {}

    /**
     * What is not pasted.
     *
     * @param remarks deleted words, comments and notes
     * @param otherColumns how many tables have not as many columns as the first one; they are pasted as they are
     */
    record LeftOut(int rows, int columns, int remarks, int otherColumns) {

        static final LeftOut NOTHING = new LeftOut(0, 0, 0, 0);
    }

    /**
     * Tables are preferred: plain text says nothing about merged cells.
     *
     * @throws Refusal INVALID if it is larger than a sheet may be
     */
    static ClipboardTable of(String html, String text) {
        refuse(html.length() > LARGEST || text.length() > LARGEST);
        refuse(count(html, "<tr") > ContentLimits.MOST_ROWS || count(text, "\n") > 2 * ContentLimits.MOST_ROWS);
        ClipboardTable block = html.toLowerCase(Locale.ROOT).contains("<table")
                ? joined(new VisiblePage(html))
                : new ClipboardTable(List.of(), LeftOut.NOTHING);
        ClipboardTable found = block.rows().isEmpty() ? new ClipboardTable(cells(text), LeftOut.NOTHING) : block;
        refuse(found.rows().size() > ContentLimits.MOST_ROWS);
        return found;
    }

    private static void refuse(boolean tooLarge) {
        if (tooLarge) {
            throw new Refusal(Refusal.Kind.INVALID, "targets.paste.tooLarge", ContentLimits.MOST_ROWS);
        }
    }

    private static int count(String text, String what) {
        int found = 0;
        for (int at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) {
            found++;
        }
        return found;
    }

    /** One below the other; a head that is repeated on the next page is there once. */
    private static ClipboardTable joined(VisiblePage page) {
        List<List<Cell>> all = new ArrayList<>();
        int columns = 0;
        int other = 0;
        int hiddenRows = 0;
        int hiddenColumns = 0;
        for (Element element : page.tables()) {
            HtmlTable table = HtmlTable.of(page, element);
            hiddenRows += table.hiddenRows();
            hiddenColumns += table.hiddenColumns();
            List<List<Cell>> rows = rows(table);
            int width = rows.stream().mapToInt(List::size).max().orElse(0);
            if (all.isEmpty()) {
                columns = width;
            } else if (!rows.isEmpty()) {
                other += width == columns ? 0 : 1;
                rows = rows.get(0).equals(all.get(0)) ? rows.subList(1, rows.size()) : rows;
            }
            all.addAll(rows);
        }
        return new ClipboardTable(all, new LeftOut(hiddenRows, hiddenColumns, page.remarks(), other));
    }

    private static List<List<Cell>> cells(String text) {
        return TabSeparatedText.ofClipboard(text).stream()
                .map(row -> row.cells().stream()
                        .map(cell -> new Cell(cell.text().strip(), false))
                        .toList())
                .toList();
    }

    int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Empty where a row is shorter than others. */
    Cell cell(int row, int column) {
        List<Cell> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : new Cell("", false);
    }

    /** A cell that spans rows is repeated in each, one that spans columns holds its text in the first. */
    private static List<List<Cell>> rows(HtmlTable table) {
        List<List<Cell>> grid = new ArrayList<>();
        table.rows().forEach(row -> grid.add(new ArrayList<>()));
        for (int row = 0; row < grid.size(); row++) {
            for (HtmlTable.Cell cell : table.rows().get(row).cells()) {
                String text = cell.text();
                int right = Math.min(cell.column() + cell.columnSpan(), MOST_COLUMNS);
                for (int below = row; below < row + cell.rowSpan(); below++) {
                    for (int beside = cell.column(); beside < right; beside++) {
                        String shown = beside == cell.column() ? text : "";
                        set(grid.get(below), beside, new Cell(shown, below > row));
                    }
                }
            }
        }
        return grid;
    }

    private static void set(List<Cell> row, int column, Cell cell) {
        while (row.size() <= column) {
            row.add(new Cell("", false));
        }
        row.set(column, cell);
    }
}
