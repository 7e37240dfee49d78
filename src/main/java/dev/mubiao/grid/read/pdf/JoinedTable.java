package dev.mubiao.grid.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** A table whose parts stand on pages that follow each other. */
final class JoinedTable {

    private static final int LEAST_OF_HEAD = 3;

    /** A row whose text is longer than this share of its table may be cut between paragraphs. */
    private static final double WIDE = 0.4;

    private final List<Row> rows = new ArrayList<>();

    /** The texts of rows that may be heads, and again without their first, which may be a label beside one. */
    private final Set<List<String>> heads = new HashSet<>();

    private PdfTable last;

    /** Cells that reach the end of the last part. */
    private List<PdfCell> open = new ArrayList<>();

    /**
     * A row.
     *
     * @param number of it in its part, from 0
     */
    record Row(PdfTable part, int number, List<PdfCell> cells) {}

    JoinedTable(PdfTable first) {
        last = first;
        add(first, first.cells(), 0);
    }

    List<Row> rows() {
        return rows;
    }

    PdfTable last() {
        return last;
    }

    /** The edges of columns, of all parts. */
    double[] columns() {
        return TableFinder.clusters(rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMapToDouble(cell -> DoubleStream.of(cell.left(), cell.right()))
                .sorted()
                .toArray());
    }

    /** Takes the part that stands on the next page. A head that is printed there again is left out. */
    void goOnIn(PdfTable next) {
        int first = 0;
        List<PdfCell> cells = next.cells();
        while (first < next.rows() - 1 && isRepeated(inRow(cells, first))) {
            int head = first;
            cells = cells.stream()
                    .flatMap(cell -> cell.row() > head ? Optional.of(cell).stream() : cell.below(head).stream())
                    .toList();
            first++;
        }
        List<PdfCell> cut = inRow(cells, first);
        boolean sameRow = isRest(cut);
        List<PdfCell> own = new ArrayList<>(cells);
        List<PdfCell> above = open;
        open = new ArrayList<>();
        for (PdfCell cell : cut) {
            Optional<PdfCell> one = sameSides(above, cell).filter(of -> sameRow || spansBoth(of, cell));
            if (one.isPresent()) {
                own.remove(cell);
                one.get().goOnIn(cell, sameRow ? cell.rowSpan() - 1 : cell.rowSpan());
                if (cell.endRow() == next.rows()) {
                    open.add(one.get());
                }
            }
        }
        last = next;
        add(next, own, sameRow ? first + 1 : first);
    }

    private void add(PdfTable part, List<PdfCell> cells, int first) {
        Map<Integer, List<PdfCell>> byRow = cells.stream()
                .sorted(Comparator.comparingDouble(PdfCell::left))
                .collect(Collectors.groupingBy(PdfCell::row));
        for (int row = first; row < part.rows(); row++) {
            List<PdfCell> inRow = byRow.getOrDefault(row, List.of());
            List<String> texts = texts(inRow);
            rows.add(new Row(part, row, inRow));
            addHead(texts);
            addHead(texts.subList(Math.min(1, texts.size()), texts.size()));
        }
        cells.stream().filter(cell -> cell.endRow() == part.rows()).forEach(open::add);
    }

    private static List<PdfCell> inRow(List<PdfCell> cells, int row) {
        return cells.stream()
                .filter(cell -> cell.row() == row)
                .sorted(Comparator.comparingDouble(PdfCell::left))
                .toList();
    }

    /** A head has no digits and stood in the table already, maybe with a label beside it. */
    private boolean isRepeated(List<PdfCell> cells) {
        return heads.contains(texts(cells));
    }

    private void addHead(List<String> texts) {
        boolean digits = texts.stream().flatMapToInt(String::chars).anyMatch(letter -> letter >= '0' && letter <= '9');
        if (texts.size() >= LEAST_OF_HEAD && !digits) {
            heads.add(texts);
        }
    }

    private static List<String> texts(List<PdfCell> cells) {
        return cells.stream().map(PdfCell::text).filter(text -> !text.isEmpty()).toList();
    }

    /**
     * Whether a row is the rest of the one before: most of its cells are empty where that one's are not, and what the
     * others hold goes on from a line that was full.
     */
    private boolean isRest(List<PdfCell> cut) {
        List<PdfCell> filled = cut.stream().filter(cell -> !cell.isEmpty()).toList();
        long above = cut.stream()
                .filter(cell ->
                        sameSides(open, cell).filter(one -> !one.isEmpty()).isPresent())
                .count();
        return !filled.isEmpty()
                && cut.stream().allMatch(cell -> sameSides(open, cell).isPresent())
                && filled.size() * 2L <= above
                && filled.stream()
                        .allMatch(cell -> sameSides(open, cell)
                                .filter(one -> one.mayGoOnIn(cell, isWide(cell)))
                                .isPresent());
    }

    private boolean isWide(PdfCell cell) {
        return cell.right() - cell.left() > WIDE * (last.right() - last.left());
    }

    /** A cell that spans rows shows its text in one of its parts. */
    private static boolean spansBoth(PdfCell one, PdfCell rest) {
        return (one.rowSpan() > 1 || rest.rowSpan() > 1) && (one.isEmpty() || rest.isEmpty());
    }

    private static Optional<PdfCell> sameSides(List<PdfCell> cells, PdfCell wanted) {
        return cells.stream()
                .filter(cell -> Math.abs(cell.left() - wanted.left()) <= TableFinder.SAME
                        && Math.abs(cell.right() - wanted.right()) <= TableFinder.SAME)
                .findFirst();
    }
}
