package dev.mubiao.targets.ui.sheet.grid;

import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.TabSeparatedText;
import dev.mubiao.targets.content.ContentLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The cells of the tables on the clipboard, read from the HTML or text that spreadsheets and word processors put there.
 *
 * @param leftOut what was there besides and could not be seen
 */
record ClipboardTable(List<List<Cell>> rows, LeftOut leftOut) {

    private static final int LARGEST = 2_000_000;
    private static final int MOST_COLUMNS = 100;
    private static final char BREAK = '\u0001';
    private static final String BLANKS_AROUND_BREAK = "(?<! ) *+\u0001 *+";

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
                ? joined(new ClipboardHtml(html))
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
    private static ClipboardTable joined(ClipboardHtml page) {
        List<List<Cell>> all = new ArrayList<>();
        int columns = 0;
        int other = 0;
        for (Element table : page.tables()) {
            List<List<Cell>> rows = rows(table, page.hiddenColumns(table));
            int width = rows.stream().mapToInt(List::size).max().orElse(0);
            if (all.isEmpty()) {
                columns = width;
            } else if (!rows.isEmpty()) {
                other += width == columns ? 0 : 1;
                rows = rows.get(0).equals(all.get(0)) ? rows.subList(1, rows.size()) : rows;
            }
            all.addAll(rows);
        }
        return new ClipboardTable(all, new LeftOut(page.hiddenRows(), page.hiddenColumns(), page.remarks(), other));
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

    private static List<List<Cell>> rows(Element table, Set<Integer> hidden) {
        List<Cell[]> grid = new ArrayList<>();
        List<Element> lines = ClipboardHtml.lines(table);
        for (int row = 0; row < lines.size(); row++) {
            int column = 0;
            for (Element cell : lines.get(row).select("> td, > th")) {
                while (at(grid, row)[column] != null && column < MOST_COLUMNS - 1) {
                    column++;
                }
                int bottom = Math.min(row + span(cell, "rowspan"), lines.size());
                int right = Math.min(column + span(cell, "colspan"), MOST_COLUMNS);
                String text = text(cell);
                for (int below = row; below < bottom; below++) {
                    for (int beside = column; beside < right; beside++) {
                        at(grid, below)[beside] = new Cell(beside == column ? text : "", below > row);
                    }
                }
            }
        }
        return grid.stream().map(cells -> trimmed(cells, hidden)).toList();
    }

    private static Cell[] at(List<Cell[]> grid, int row) {
        while (grid.size() <= row) {
            grid.add(new Cell[MOST_COLUMNS]);
        }
        return grid.get(row);
    }

    /** Up to the last cell, without hidden columns. */
    private static List<Cell> trimmed(Cell[] cells, Set<Integer> hidden) {
        List<Cell> row = new ArrayList<>();
        int blank = 0;
        for (int i = 0; i < cells.length; i++) {
            if (hidden.contains(i)) {
                continue;
            }
            if (cells[i] == null) {
                blank++;
            } else {
                while (blank > 0) {
                    row.add(new Cell("", false));
                    blank--;
                }
                row.add(cells[i]);
            }
        }
        return row;
    }

    static int span(Element cell, String attribute) {
        String value = cell.attr(attribute);
        return value.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(value) : 1;
    }

    /** Line breaks and paragraphs stay lines. */
    private static String text(Element cell) {
        Element copy = cell.clone();
        copy.select("br").forEach(line -> line.replaceWith(new TextNode(String.valueOf(BREAK))));
        copy.select("p, div, li").forEach(block -> block.appendText(String.valueOf(BREAK)));
        return copy.text()
                .replace('\u00a0', ' ')
                .replaceAll(BLANKS_AROUND_BREAK, "\n")
                .strip();
    }
}
