package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the head row of an indicator table, and says how much of it is the form's. */
final class HeadMatch {

    /** What all columns are worth of a hundred if none stands in its order. */
    private static final int IN_ANY_ORDER = 70;

    private final IndicatorTable table;
    private final RecordHead.@Nullable Finder records;

    HeadMatch(FormVariant form) {
        this.records = form.records() == null ? null : new RecordHead.Finder(form);
        this.table = records == null ? Objects.requireNonNull(form.indicators()) : records.shared();
    }

    /** What the head says of a row: the labels of the indicators, in a table of several targets all others too. */
    IndicatorTable table() {
        return table;
    }

    /**
     * A row that is the head of the table.
     *
     * @param row its index
     * @param labels of the form that it prints as the form does
     * @param aliased labels of the form that it prints in another spelling
     * @param strays what it prints that is no label of the form, or one of them again
     * @param width its last column
     * @param share of a hundred: columns that both have, of those that either has, less if their order differs
     */
    record Found(int row, Set<String> labels, Set<String> aliased, List<String> strays, int width, int share) {

        int known() {
            return labels.size() + aliased.size();
        }
    }

    /** The best of the rows that can be read as the head. */
    Optional<Found> best(List<DocumentRow> rows) {
        RecordHead.Finder finder = records;
        if (finder != null) {
            return IntStream.range(0, rows.size())
                    .mapToObj(index -> finder.at(rows, index).map(head -> found(index, head.row(), head.head())))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return IntStream.range(0, rows.size())
                .filter(index -> found(table, rows.get(index)))
                .mapToObj(index -> table.extended() ? extended(index, rows.get(index)) : of(index, rows.get(index)))
                .max(Comparator.comparingInt(Found::share)
                        .thenComparing(Comparator.comparingInt(Found::row).reversed()));
    }

    /** Whether a row can be read as the head of the form's table. */
    boolean found(List<DocumentRow> rows, int at) {
        return records == null
                ? found(table, rows.get(at))
                : records.at(rows, at).isPresent();
    }

    private static boolean found(IndicatorTable table, DocumentRow row) {
        return table.extended()
                ? ColumnHead.of(table, row).isPresent()
                : IndicatorColumnPositions.of(table, row).isPresent();
    }

    /** Columns of a table in which labels may repeat are found in their order only. */
    private Found extended(int index, DocumentRow row) {
        return found(index, row, ColumnHead.of(table, row).orElseThrow());
    }

    private Found found(int index, DocumentRow row, ColumnHead head) {
        Set<String> labels =
                head.at().values().stream().map(column -> bare(column.label())).collect(Collectors.toSet());
        return new Found(
                index,
                labels,
                Set.of(),
                head.strays().stream()
                        .map(cell -> CellTextCleaner.clean(cell.text()))
                        .toList(),
                row.width(),
                head.known() * 100 / (table.printed().size() + head.strays().size()));
    }

    private Found of(int index, DocumentRow row) {
        Set<String> labels = new HashSet<>();
        Set<String> aliased = new HashSet<>();
        List<String> strays = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (SourceCell cell : row.filled()) {
            String bare = IndicatorColumnPositions.heading(cell.text());
            Optional<IndicatorColumn> column = table.columns().stream()
                    .filter(each -> bare(each.label()).equals(bare))
                    .findFirst();
            Optional<IndicatorColumn> found = column.or(() -> table.columns().stream()
                    .filter(each -> each.aliases().stream()
                            .anyMatch(alias -> bare(alias).equals(bare)))
                    .findFirst());
            if (found.isPresent()
                    && (column.isPresent() ? labels : aliased)
                            .add(bare(found.get().label()))) {
                order.add(table.columns().indexOf(found.get()));
            } else if (!side(bare)) {
                strays.add(CellTextCleaner.clean(cell.text()));
            }
        }
        aliased.removeAll(labels);
        int either = table.columns().size() + strays.size();
        int share = (labels.size() + aliased.size())
                * (IN_ANY_ORDER + (100 - IN_ANY_ORDER) * ordered(order) / 100)
                / either;
        return new Found(index, labels, aliased, strays, row.width(), share);
    }

    private boolean side(String bare) {
        return table.side() != null
                && (bare(table.side().label()).equals(bare)
                        || table.side().aliases().stream()
                                .anyMatch(alias -> bare(alias).equals(bare)));
    }

    /** Of a hundred neighbours, how many stand in the form's order. */
    private static int ordered(List<Integer> order) {
        if (order.size() < 2) {
            return 100;
        }
        long rising = IntStream.range(1, order.size())
                .filter(index -> order.get(index) > order.get(index - 1))
                .count();
        return (int) (100 * rising / (order.size() - 1));
    }

    /** A label of a form without what stands in brackets: {@code 分值 (90分)} is {@code 分值}. */
    static String bare(String label) {
        return IndicatorColumnPositions.own(label);
    }
}
