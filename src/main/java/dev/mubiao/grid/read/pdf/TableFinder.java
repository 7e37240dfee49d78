package dev.mubiao.grid.read.pdf;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.Unreadable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Finds tables by their lines: those that touch each other are one table. Its lines, drawn out from edge to edge, make a
 * grid, and places of it between which no line is drawn are one cell. Thus a table needs no lines at its sides.
 */
final class TableFinder {

    /** Lines nearer than this, in points, are one, and ends nearer than this touch. */
    static final double SAME = 3;

    private final int page;
    private final int mostCells;

    TableFinder(int page, ReadLimits limits) {
        this.page = page;
        this.mostCells = limits.cells();
    }

    /** @throws Unreadable if a table has too many places */
    List<PdfTable> tables(List<Ruling> rulings) throws Unreadable {
        List<List<Ruling>> groups = groups(joined(rulings));
        groups.sort(Comparator.comparingDouble(group -> group.stream()
                .mapToDouble(line -> line.horizontal() ? line.at() : line.from())
                .min()
                .orElse(0)));
        List<PdfTable> tables = new ArrayList<>();
        for (List<Ruling> group : groups) {
            double[] rows = edges(group, true);
            double[] columns = edges(group, false);
            if (rows.length > 1 && columns.length > 1 && rows.length + columns.length > 4) {
                tables.add(table(group, rows, columns, tables.size() + 1));
            }
        }
        return tables;
    }

    /** Lines that are drawn in pieces, or twice. */
    private static List<Ruling> joined(List<Ruling> rulings) {
        List<Ruling> joined = new ArrayList<>();
        List<Ruling> sorted = rulings.stream()
                .sorted(Comparator.comparing(Ruling::horizontal)
                        .thenComparingDouble(line -> Math.round(line.at()))
                        .thenComparingDouble(Ruling::from))
                .toList();
        for (Ruling line : sorted) {
            Ruling last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean same = last != null
                    && last.horizontal() == line.horizontal()
                    && Math.abs(last.at() - line.at()) <= 1
                    && line.from() <= last.to() + SAME;
            if (same && last != null) {
                joined.set(
                        joined.size() - 1,
                        new Ruling(last.horizontal(), last.at(), last.from(), Math.max(last.to(), line.to())));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static List<List<Ruling>> groups(List<Ruling> lines) {
        List<List<Ruling>> groups = new ArrayList<>();
        List<Ruling> left = new ArrayList<>(lines);
        while (!left.isEmpty()) {
            List<Ruling> group = new ArrayList<>();
            Deque<Ruling> next = new ArrayDeque<>();
            next.add(left.remove(left.size() - 1));
            while (!next.isEmpty()) {
                Ruling line = next.poll();
                group.add(line);
                left.removeIf(other -> {
                    boolean touches = other.horizontal() != line.horizontal() && other.touches(line, SAME);
                    if (touches) {
                        next.add(other);
                    }
                    return touches;
                });
            }
            groups.add(group);
        }
        return groups;
    }

    /** Where lines of a direction are, and where those of the other one end. */
    private static double[] edges(List<Ruling> group, boolean horizontal) {
        DoubleStream places = group.stream()
                .flatMapToDouble(line -> line.horizontal() == horizontal
                        ? DoubleStream.of(line.at())
                        : DoubleStream.of(line.from(), line.to()));
        double[] sorted = places.sorted().toArray();
        double first = sorted[0];
        double last = sorted[sorted.length - 1];
        DoubleStream own =
                group.stream().filter(line -> line.horizontal() == horizontal).mapToDouble(Ruling::at);
        return clusters(
                DoubleStream.concat(own, DoubleStream.of(first, last)).sorted().toArray());
    }

    static double[] clusters(double[] sorted) {
        List<Double> edges = new ArrayList<>();
        for (double edge : sorted) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME) {
                edges.add(edge);
            }
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private PdfTable table(List<Ruling> group, double[] rows, double[] columns, int number) throws Unreadable {
        if ((long) rows.length * columns.length > mostCells) {
            throw new Unreadable(
                    Unreadable.Reason.TOO_MANY_CELLS, CellAddress.ofTableOnPage(page, number, 1), mostCells);
        }
        List<PdfCell> cells = new CellGrid(group, rows, columns).cells();
        List<Double> edges = DoubleStream.of(rows).boxed().toList();
        return new PdfTable(page, number, columns[0], columns[columns.length - 1], edges, cells);
    }
}
