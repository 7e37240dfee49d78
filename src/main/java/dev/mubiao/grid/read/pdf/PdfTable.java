package dev.mubiao.grid.read.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A table, or the part of one that stands on a page.
 *
 * @param page on which it stands, from 1
 * @param number of it on its page, from 1
 * @param edges of its rows from top to bottom, in points
 */
record PdfTable(int page, int number, double left, double right, List<Double> edges, List<PdfCell> cells) {

    double top() {
        return edges.get(0);
    }

    double bottom() {
        return edges.get(edges.size() - 1);
    }

    int rows() {
        return edges.size() - 1;
    }

    boolean holds(double x, double y) {
        return left <= x && x <= right && top() <= y && y <= bottom();
    }

    Optional<PdfCell> cell(double x, double y) {
        return cells.stream()
                .filter(cell -> cell.left() <= x
                        && x <= cell.right()
                        && edges.get(cell.row()) <= y
                        && y <= edges.get(cell.endRow()))
                .findFirst();
    }
}
