package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.documents.recognition.rows.LabelPairs;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The head row of an indicator table in which the same label may stand for several columns: of blocks beside each other,
 * and of columns that only the form knows.
 *
 * @param at columns of the form by the 1-based columns of the file in which they begin
 * @param strays cells of the head that are no label of the table
 */
record ColumnHead(TreeMap<Integer, IndicatorColumn> at, List<SourceCell> strays) {

    /** Of a hundred labels, how many make a row the head of the table. */
    private static final int ENOUGH = 60;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{year(?:[+-][0-9]{1,2})?}");

    /** The columns if the row is the head of the table. */
    static Optional<ColumnHead> of(IndicatorTable table, DocumentRow row) {
        List<SourceCell> cells = new ArrayList<>(row.filled());
        List<IndicatorColumn> columns = table.printed();
        if (cells.size() > 1 && side(table, cells.get(0))) {
            cells.remove(0);
        }
        if (cells.size() < 2 || cells.size() > columns.size() * 2) {
            return Optional.empty();
        }
        List<String> headings = cells.stream()
                .map(cell -> IndicatorColumnPositions.heading(cell.text()))
                .toList();
        // Almost no row is one: the few labels that rows of other content share with the head do not get far.
        if (headings.stream()
                                .filter(heading -> columns.stream().anyMatch(column -> named(column, heading)))
                                .count()
                        * 100
                < (long) columns.size() * ENOUGH) {
            return Optional.empty();
        }
        TreeMap<Integer, IndicatorColumn> at = new TreeMap<>();
        List<SourceCell> strays = new ArrayList<>(cells);
        List<LabelPairs.Pair> pairs = LabelPairs.of(columns, headings, ColumnHead::named);
        int known = pairs.size();
        if (cells.size() == columns.size()) {
            // Misprinted labels stand between right ones.
            IntStream.range(0, columns.size())
                    .forEach(column -> at.put(cells.get(column).column(), columns.get(column)));
            strays.removeIf(
                    cell -> named(Objects.requireNonNull(at.get(cell.column())), headings.get(cells.indexOf(cell))));
        } else {
            pairs.forEach(pair -> at.put(cells.get(pair.cell()).column(), columns.get(pair.label())));
            strays.removeIf(cell -> at.containsKey(cell.column()));
        }
        return known >= 2
                        && known * 100 >= columns.size() * ENOUGH
                        && has(at, IndicatorField.NAME)
                        && has(at, IndicatorField.VALUE)
                ? Optional.of(new ColumnHead(at, strays))
                : Optional.empty();
    }

    private static boolean has(TreeMap<Integer, IndicatorColumn> at, IndicatorField field) {
        return at.values().stream().anyMatch(column -> column.block() == null && column.product() == field);
    }

    private static boolean named(IndicatorColumn column, String heading) {
        return named(column.label(), heading) || column.aliases().stream().anyMatch(alias -> named(alias, heading));
    }

    /** A year stands for every year. */
    private static boolean named(String label, String heading) {
        String own = IndicatorColumnPositions.own(label);
        return heading.equals(own)
                || own.indexOf('{') >= 0
                        && YEAR.matcher(heading)
                                .replaceAll("{}")
                                .equals(PLACEHOLDER.matcher(own).replaceAll("{}"));
    }

    static boolean side(IndicatorTable table, SourceCell cell) {
        String heading = IndicatorColumnPositions.heading(cell.text());
        return table.side() != null
                && (heading.equals(IndicatorColumnPositions.own(table.side().label()))
                        || table.side().aliases().stream()
                                .anyMatch(alias -> heading.equals(IndicatorColumnPositions.own(alias))));
    }

    /** The column that a cell of a row below belongs to; null left of all. */
    @Nullable
    IndicatorColumn column(SourceCell cell) {
        return Optional.ofNullable(at.floorEntry(cell.column()))
                .map(entry -> entry.getValue())
                .orElse(null);
    }

    /** Where the columns of one block stand, and the levels that it shares. */
    IndicatorColumnPositions positions(IndicatorTable table, @Nullable String block) {
        Map<IndicatorField, Integer> positions = new EnumMap<>(IndicatorField.class);
        at.forEach((begin, column) -> {
            if (column.product() != null && of(table, column, block)) {
                positions.put(column.field(), begin);
            }
        });
        return new IndicatorColumnPositions(positions, List.of());
    }

    /** Whether a column shows something of a block, or of the year if that is null. */
    static boolean of(IndicatorTable table, IndicatorColumn column, @Nullable String block) {
        return Objects.equals(column.block(), block) || block != null && table.shared(column, block);
    }

    /** Columns of the form that the head shows. */
    int known() {
        return at.size();
    }
}
