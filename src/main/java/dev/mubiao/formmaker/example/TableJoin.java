package dev.mubiao.formmaker.example;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Puts one table below another, on a grid that has the columns of both. */
public final class TableJoin {

    /** A page has as many parts. */
    private static final int SCALE = 10_000;

    /** Edges that are nearer are the same one. */
    private static final int NEAR = 120;

    private TableJoin() {}

    public static ExampleTable of(ExampleTable upper, ExampleTable lower) {
        if (upper.columns() == lower.columns()) {
            return ExampleTable.covering(
                    Stream.concat(upper.cells().stream(), moved(lower.cells(), upper.rows()))
                            .toList(),
                    upper.rows() + lower.rows(),
                    upper.columns(),
                    lower.widths().isEmpty() ? upper.widths() : lower.widths());
        }
        List<Integer> ofUpper = edges(upper);
        List<Integer> ofLower = edges(lower);
        List<Integer> all = merged(ofUpper, ofLower);
        List<ExampleCell> cells = new ArrayList<>(onto(all, ofUpper, upper.cells()));
        moved(onto(all, ofLower, lower.cells()), upper.rows()).forEach(cells::add);
        List<Integer> widths = new ArrayList<>();
        for (int edge = 1; edge < all.size(); edge++) {
            widths.add(all.get(edge) - all.get(edge - 1));
        }
        return ExampleTable.covering(cells, upper.rows() + lower.rows(), widths.size(), widths);
    }

    private static Stream<ExampleCell> moved(List<ExampleCell> cells, int down) {
        return cells.stream().map(cell -> cell.at(cell.row() + down, cell.column(), cell.columnSpan(), cell.rowSpan()));
    }

    /** Where columns begin, and the last one ends, in parts of the table. */
    private static List<Integer> edges(ExampleTable table) {
        long all = table.widths().stream().mapToInt(Integer::intValue).sum();
        List<Integer> edges = new ArrayList<>(List.of(0));
        long sum = 0;
        for (int column = 0; column < table.columns(); column++) {
            sum += all == 0 ? 1 : table.widths().get(column);
            edges.add((int) (sum * SCALE / (all == 0 ? table.columns() : all)));
        }
        return edges;
    }

    private static List<Integer> merged(List<Integer> one, List<Integer> other) {
        TreeSet<Integer> edges = new TreeSet<>(one);
        other.stream()
                .filter(edge -> one.stream().noneMatch(known -> Math.abs(known - edge) < NEAR))
                .forEach(edges::add);
        return List.copyOf(edges);
    }

    private static List<ExampleCell> onto(List<Integer> all, List<Integer> own, List<ExampleCell> cells) {
        return cells.stream()
                .map(cell -> {
                    int first = nearest(all, own.get(cell.column()));
                    return cell.at(cell.row(), first, nearest(all, own.get(cell.right())) - first, cell.rowSpan());
                })
                .toList();
    }

    private static int nearest(List<Integer> edges, int edge) {
        int nearest = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - edge) < Math.abs(edges.get(nearest) - edge)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
