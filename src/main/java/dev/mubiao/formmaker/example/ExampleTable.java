package dev.mubiao.formmaker.example;

import dev.mubiao.grid.GridCell;
import dev.mubiao.grid.GridRow;
import dev.mubiao.grid.GridTable;
import dev.mubiao.grid.GridValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table whose cells cover it exactly: some cell begins in every row, and what the file left out is an empty cell.
 */
public final class ExampleTable {

    private final List<ExampleCell> cells;
    private final List<List<ExampleCell>> beginning = new ArrayList<>();
    private final @Nullable ExampleCell[][] grid;
    private final List<Integer> widths;

    private ExampleTable(List<ExampleCell> cells, int rows, int columns, List<Integer> widths) {
        this.cells = cells.stream()
                .sorted(Comparator.comparingInt(ExampleCell::row).thenComparingInt(ExampleCell::column))
                .toList();
        this.grid = new ExampleCell[rows][columns];
        this.widths = widths;
        for (int row = 0; row < rows; row++) {
            beginning.add(new ArrayList<>());
        }
        this.cells.forEach(cell -> {
            beginning.get(cell.row()).add(cell);
            for (int row = cell.row(); row < cell.bottom(); row++) {
                Arrays.fill(grid[row], cell.column(), cell.right(), cell);
            }
        });
    }

    /** @param cells that cover it exactly */
    public static ExampleTable covering(List<ExampleCell> cells, int rows, int columns, List<Integer> widths) {
        return new ExampleTable(cells, rows, columns, widths);
    }

    public static ExampleTable of(GridTable table) {
        int rows = table.rows().size();
        int columns = table.columns();
        boolean[][] taken = new boolean[rows][columns];
        List<ExampleCell> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (GridCell cell : table.rows().get(row).cells()) {
                if (cell.column() < columns && !taken[row][cell.column()]) {
                    cells.add(taking(taken, row, cell));
                }
            }
        }
        for (int row = 0; row < rows; row++) {
            fillGaps(table, taken, row, cells);
        }
        List<Integer> widths = table.widths().size() == columns ? table.widths() : List.of();
        return new ExampleTable(cells, rows, columns, widths).compact().trimmed();
    }

    private static ExampleCell taking(boolean[][] taken, int row, GridCell cell) {
        int right = cell.column();
        while (right < taken[row].length && right < cell.column() + cell.columnSpan() && !taken[row][right]) {
            right++;
        }
        int bottom = row;
        while (bottom < taken.length && bottom < row + cell.rowSpan() && free(taken[bottom], cell.column(), right)) {
            Arrays.fill(taken[bottom], cell.column(), right, true);
            bottom++;
        }
        return new ExampleCell(
                cell.address(),
                row,
                cell.column(),
                right - cell.column(),
                bottom - row,
                cell.text().strip(),
                cell.value());
    }

    private static boolean free(boolean[] row, int from, int to) {
        return IntStream.range(from, to).noneMatch(column -> row[column]);
    }

    private static void fillGaps(GridTable table, boolean[][] taken, int row, List<ExampleCell> cells) {
        GridRow source = table.rows().get(row);
        for (int column = 0; column < taken[row].length; column++) {
            int first = column;
            while (column < taken[row].length && !taken[row][column]) {
                column++;
            }
            if (column > first) {
                cells.add(new ExampleCell(
                        table.address().cell(source.number(), first, source.number()),
                        row,
                        first,
                        column - first,
                        1,
                        "",
                        GridValue.TEXT));
            }
        }
    }

    public int rows() {
        return grid.length;
    }

    public int columns() {
        return grid.length == 0 ? 0 : grid[0].length;
    }

    /** Of the columns in twentieths of a point; empty if the file does not say. */
    public List<Integer> widths() {
        return widths;
    }

    /** From left to right, from top to bottom. */
    public List<ExampleCell> cells() {
        return cells;
    }

    /** The cells that begin in a row. */
    public List<ExampleCell> row(int row) {
        return Collections.unmodifiableList(beginning.get(row));
    }

    /** The cells that stand in a row, those that began above among them. */
    public List<ExampleCell> across(int row) {
        return Arrays.stream(grid[row]).distinct().toList();
    }

    public ExampleCell at(int row, int column) {
        ExampleCell cell = grid[row][column];
        if (cell == null) {
            throw new IllegalStateException("cells do not cover the table");
        }
        return cell;
    }

    /** Texts of a row. */
    public Stream<String> texts(int row) {
        return row(row).stream().map(ExampleCell::text).filter(text -> !text.isBlank());
    }

    public boolean blank(int row) {
        return across(row).stream().allMatch(ExampleCell::blank);
    }

    /** @param to after the last row */
    public ExampleTable part(int from, int to) {
        return keeping(row -> row >= from && row < to);
    }

    /** Without some of its rows: cells that cover one of them are shorter. */
    public ExampleTable keeping(IntPredicate rows) {
        int[] kept = IntStream.range(0, rows()).filter(rows).toArray();
        List<ExampleCell> left = new ArrayList<>();
        for (ExampleCell cell : cells) {
            int first = before(kept, cell.row());
            int last = before(kept, cell.bottom());
            if (last > first) {
                left.add(cell.at(first, cell.column(), cell.columnSpan(), last - first));
            }
        }
        return new ExampleTable(left, kept.length, columns(), widths).compact();
    }

    private static int before(int[] kept, int row) {
        return (int) Arrays.stream(kept).filter(each -> each < row).count();
    }

    /** Joins rows in which no cell begins with those before them. */
    private ExampleTable compact() {
        int[] rows =
                cells.stream().mapToInt(ExampleCell::row).distinct().sorted().toArray();
        if (rows.length == rows()) {
            return this;
        }
        List<ExampleCell> joined = cells.stream()
                .map(cell -> {
                    int row = before(rows, cell.row());
                    return cell.at(row, cell.column(), cell.columnSpan(), before(rows, cell.bottom()) - row);
                })
                .toList();
        return new ExampleTable(joined, rows.length, columns(), widths);
    }

    /** Without the empty columns of a sheet left and right of the table. */
    private ExampleTable trimmed() {
        int left = cells.stream()
                .filter(cell -> !cell.blank())
                .mapToInt(ExampleCell::column)
                .min()
                .orElse(0);
        int right = cells.stream()
                .filter(cell -> !cell.blank())
                .mapToInt(ExampleCell::right)
                .max()
                .orElse(columns());
        if (left == 0 && right == columns()) {
            return this;
        }
        List<ExampleCell> within = cells.stream()
                .filter(cell -> cell.right() > left && cell.column() < right)
                .map(cell -> {
                    int first = Math.max(cell.column(), left);
                    return cell.at(cell.row(), first - left, Math.min(cell.right(), right) - first, cell.rowSpan());
                })
                .toList();
        return new ExampleTable(within, rows(), right - left, widths.isEmpty() ? widths : widths.subList(left, right));
    }
}
