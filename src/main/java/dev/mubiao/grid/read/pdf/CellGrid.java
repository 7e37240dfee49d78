package dev.mubiao.grid.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The places between the lines of one table, and the cells that they make. */
final class CellGrid {

    private final List<Ruling> lines;
    private final double[] rows;
    private final double[] columns;
    private final boolean[][] done;
    private final List<PdfCell> cells = new ArrayList<>();

    /** A place of the grid. */
    private record Place(int row, int column) {}

    CellGrid(List<Ruling> lines, double[] rows, double[] columns) {
        this.lines = lines;
        this.rows = rows;
        this.columns = columns;
        this.done = new boolean[rows.length - 1][columns.length - 1];
    }

    List<PdfCell> cells() {
        boolean[][] below = new boolean[rows.length - 1][columns.length - 1];
        boolean[][] beside = new boolean[rows.length - 1][columns.length - 1];
        for (int row = 0; row < rows.length - 1; row++) {
            for (int column = 0; column < columns.length - 1; column++) {
                below[row][column] = isDrawn(true, rows[row + 1], middle(columns, column));
                beside[row][column] = isDrawn(false, columns[column + 1], middle(rows, row));
            }
        }
        for (int row = 0; row < rows.length - 1; row++) {
            for (int column = 0; column < columns.length - 1; column++) {
                if (!done[row][column]) {
                    cells(open(row, column, below, beside));
                }
            }
        }
        return cells;
    }

    private boolean isDrawn(boolean horizontal, double at, double along) {
        return lines.stream()
                .anyMatch(line -> line.horizontal() == horizontal
                        && Math.abs(line.at() - at) <= TableFinder.SAME
                        && line.covers(along));
    }

    /** All places that can be reached from one without crossing a line. */
    private List<Place> open(int firstRow, int firstColumn, boolean[][] below, boolean[][] beside) {
        List<Place> reached = new ArrayList<>();
        Deque<Place> next = new ArrayDeque<>();
        visit(firstRow, firstColumn, next);
        while (!next.isEmpty()) {
            Place place = next.poll();
            reached.add(place);
            int row = place.row();
            int column = place.column();
            if (row + 1 < done.length && !below[row][column]) {
                visit(row + 1, column, next);
            }
            if (row > 0 && !below[row - 1][column]) {
                visit(row - 1, column, next);
            }
            if (column + 1 < done[row].length && !beside[row][column]) {
                visit(row, column + 1, next);
            }
            if (column > 0 && !beside[row][column - 1]) {
                visit(row, column - 1, next);
            }
        }
        return reached;
    }

    private void visit(int row, int column, Deque<Place> next) {
        if (!done[row][column]) {
            done[row][column] = true;
            next.add(new Place(row, column));
        }
    }

    /** One cell, or one in each row if they are no rectangle. */
    private void cells(List<Place> places) {
        int top = places.stream().mapToInt(Place::row).min().orElseThrow();
        int bottom = places.stream().mapToInt(Place::row).max().orElseThrow();
        int left = places.stream().mapToInt(Place::column).min().orElseThrow();
        int right = places.stream().mapToInt(Place::column).max().orElseThrow();
        if ((bottom - top + 1) * (right - left + 1) == places.size()) {
            cells.add(new PdfCell(columns[left], columns[right + 1], top, bottom - top + 1));
            return;
        }
        for (int row = top; row <= bottom; row++) {
            int line = row;
            int[] inRow = places.stream()
                    .filter(place -> place.row() == line)
                    .mapToInt(Place::column)
                    .sorted()
                    .toArray();
            int begin = 0;
            for (int i = 0; i < inRow.length; i++) {
                if (i + 1 == inRow.length || inRow[i + 1] > inRow[i] + 1) {
                    cells.add(new PdfCell(columns[inRow[begin]], columns[inRow[i] + 1], row, 1));
                    begin = i + 1;
                }
            }
        }
    }

    private static double middle(double[] edges, int at) {
        return (edges[at] + edges[at + 1]) / 2;
    }
}
