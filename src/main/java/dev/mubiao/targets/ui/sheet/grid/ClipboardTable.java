package dev.mubiao.targets.ui.sheet.grid;

import dev.mubiao.platform.text.TabSeparatedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A table of cells from the clipboard, read from the HTML or text that spreadsheets and word processors put there. */
record ClipboardTable(List<List<Cell>> rows) {

    private static final int MOST_ROWS = 5000;
    private static final int MOST_COLUMNS = 100;
    private static final char BREAK = '\u0001';
    private static final String BLANKS_AROUND_BREAK = "(?<! ) *+\u0001 *+";

    /**
     * A cell of the block.
     *
     * @param merged whether it repeats the cell above, with which it was merged
     */
    record Cell(String text, boolean merged) {}

    /** Tables are preferred: plain text says nothing about merged cells. */
    static ClipboardTable of(String html, String text) {
        Element table = html.toLowerCase(Locale.ROOT).contains("<table")
                ? Jsoup.parse(html).selectFirst("table")
                : null;
        ClipboardTable block = table == null ? new ClipboardTable(List.of()) : table(table);
        return block.rows().isEmpty() ? new ClipboardTable(cells(text)) : block;
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

    private static ClipboardTable table(Element table) {
        List<Cell[]> grid = new ArrayList<>();
        List<Element> lines = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
        for (int row = 0; row < Math.min(lines.size(), MOST_ROWS); row++) {
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
        return new ClipboardTable(grid.stream().map(ClipboardTable::trimmed).toList());
    }

    private static Cell[] at(List<Cell[]> grid, int row) {
        while (grid.size() <= row) {
            grid.add(new Cell[MOST_COLUMNS]);
        }
        return grid.get(row);
    }

    private static List<Cell> trimmed(Cell[] cells) {
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                while (row.size() < i) {
                    row.add(new Cell("", false));
                }
                row.add(cells[i]);
            }
        }
        return row;
    }

    private static int span(Element cell, String attribute) {
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
