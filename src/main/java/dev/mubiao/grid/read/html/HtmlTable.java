package dev.mubiao.grid.read.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The cells of a table where they are shown: hidden rows and columns are out, and cells that span them are as much
 * smaller.
 *
 * @param rows that are shown
 * @param columns that are shown
 * @param hiddenRows how many rows with a text are not shown
 */
public record HtmlTable(List<Row> rows, int columns, int hiddenRows, int hiddenColumns) {

    /** More columns than this are counted as one more. */
    static final int MOST_COLUMNS = 1_000;

    /**
     * A row.
     *
     * @param number from 1, hidden ones counted
     * @param head whether it stands in the head of the table
     */
    public record Row(int number, boolean head, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param row in which it stands in the page, from 1
     * @param sourceColumn in which it stands in the page, from 0
     * @param column in which it is shown, from 0
     */
    public record Cell(int row, int sourceColumn, int column, int columnSpan, int rowSpan, Element element) {

        /** As it is shown, with its lines and with what stands in tables within it. */
        public String text() {
            return ShownText.withTables(element);
        }
    }

    /** A cell of the page, while its rows are counted. */
    private static final class Placed {
        private final int line;
        private final int column;
        private final int columnSpan;
        private final Element element;
        private int rowsBelow;
        private int shownFrom = -1;
        private int shownRows;

        private Placed(int line, int column, Element element) {
            this.line = line;
            this.column = Math.min(column, MOST_COLUMNS);
            this.columnSpan = Math.min(span(element, "colspan"), MOST_COLUMNS + 1 - this.column);
            this.element = element;
            this.rowsBelow = span(element, "rowspan");
        }

        private void reach(int shownRow) {
            rowsBelow--;
            if (shownRow >= 0) {
                shownFrom = shownFrom < 0 ? shownRow : shownFrom;
                shownRows++;
            }
        }
    }

    public static HtmlTable of(VisiblePage page, Element table) {
        List<Element> lines = VisiblePage.lines(table);
        int width = lines.stream().mapToInt(HtmlTable::width).max().orElse(0);
        List<Placed> all = new ArrayList<>();
        List<Placed> open = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int hiddenRows = 0;
        for (int i = 0; i < lines.size(); i++) {
            Element line = lines.get(i);
            boolean hidden = VisiblePage.hiddenLine(line);
            hiddenRows += hidden && line.hasText() ? 1 : 0;
            if (hidden && width(line) + covered(open) > width) {
                continue; // it has its own cells where others span it, so these do not count it
            }
            List<Placed> placed = placed(line, i, open);
            all.addAll(placed);
            open.addAll(placed);
            int shownRow = hidden ? -1 : rows.size();
            open.forEach(cell -> cell.reach(shownRow));
            open.removeIf(cell -> cell.rowsBelow == 0);
            if (!hidden) {
                rows.add(new Row(i + 1, isHead(line), new ArrayList<>()));
            }
        }
        Set<Integer> unseen = hiddenColumns(page, table, all);
        int[] shown = shownBefore(unseen);
        all.forEach(cell -> show(cell, shown, rows));
        rows.forEach(row -> row.cells().sort(Comparator.comparingInt(Cell::column)));
        int columns = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
        return new HtmlTable(rows, columns, hiddenRows, unseen.size());
    }

    static int span(Element cell, String attribute) {
        String value = cell.attr(attribute);
        return value.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(value) : 1;
    }

    private static int width(Element line) {
        return VisiblePage.cells(line).stream()
                .mapToInt(cell -> span(cell, "colspan"))
                .sum();
    }

    private static int covered(List<Placed> open) {
        return open.stream().mapToInt(cell -> cell.columnSpan).sum();
    }

    private static boolean isHead(Element line) {
        Element group = line.parent();
        return group != null && group.normalName().equals("thead");
    }

    /** The cells of a line, beside those that reach into it from above. */
    private static List<Placed> placed(Element line, int number, List<Placed> open) {
        boolean[] taken = new boolean[MOST_COLUMNS + 1];
        open.forEach(above -> Arrays.fill(taken, above.column, above.column + above.columnSpan, true));
        List<Placed> placed = new ArrayList<>();
        int column = 0;
        for (Element cell : VisiblePage.cells(line)) {
            while (column < MOST_COLUMNS && taken[column]) {
                column++;
            }
            Placed next = new Placed(number, column, cell);
            placed.add(next);
            column = next.column + next.columnSpan;
            if (column > MOST_COLUMNS) {
                break;
            }
        }
        return placed;
    }

    /** Those that are declared so, and those of which each cell is hidden. */
    private static Set<Integer> hiddenColumns(VisiblePage page, Element table, List<Placed> cells) {
        Set<Integer> hidden = page.hiddenColumns(table);
        Set<Integer> allHidden = new HashSet<>();
        Set<Integer> shown = new HashSet<>();
        for (Placed cell : cells) {
            if (page.hidden(cell.element)) {
                allHidden.add(cell.column);
            } else if (cell.columnSpan == 1) {
                shown.add(cell.column);
            }
        }
        allHidden.removeAll(shown);
        hidden.addAll(allHidden);
        return hidden;
    }

    private static void show(Placed cell, int[] shown, List<Row> rows) {
        int before = shown[cell.column];
        int span = shown[cell.column + cell.columnSpan] - before;
        if (span > 0 && cell.shownRows > 0) {
            rows.get(cell.shownFrom)
                    .cells()
                    .add(new Cell(cell.line + 1, cell.column, before, span, cell.shownRows, cell.element));
        }
    }

    /** How many columns are shown before each. */
    private static int[] shownBefore(Set<Integer> unseen) {
        int[] shown = new int[MOST_COLUMNS + 2];
        for (int column = 0; column <= MOST_COLUMNS; column++) {
            shown[column + 1] = shown[column] + (unseen.contains(column) ? 0 : 1);
        }
        return shown;
    }
}
