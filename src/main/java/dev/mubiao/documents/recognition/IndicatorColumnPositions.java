package dev.mubiao.documents.recognition;

import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In which columns of a file the indicator table's fields stand.
 *
 * @param at 1-based column by field
 * @param count columns of the table
 * @param strays cells of the head that are no label of the table
 */
record IndicatorColumnPositions(Map<IndicatorField, Integer> at, int count, List<SourceCell> strays) {

    /** Of a hundred labels, how many make a row the head of the table. */
    private static final int ENOUGH = 60;

    /** Headings of the forms' own labels, which every row is compared with: a table of what is fixed, and no cache. */
    private static final Map<String, String> HEADINGS = new ConcurrentHashMap<>();

    /** The columns if the row is the head of the table: its labels may be misprinted, moved or repeated. */
    static Optional<IndicatorColumnPositions> of(IndicatorTable table, DocumentRow row) {
        List<SourceCell> filled = new ArrayList<>(row.filled());
        if (table.side() != null
                && !filled.isEmpty()
                && named(table.side().label(), table.side().aliases(), filled.get(0))) {
            filled.remove(0);
        }
        List<IndicatorColumn> columns = table.columns();
        if (filled.size() < 2 || filled.size() > columns.size() * 2) {
            return Optional.empty();
        }
        long known = filled.stream()
                .filter(cell -> columns.stream().anyMatch(column -> named(column.label(), column.aliases(), cell)))
                .count();
        if (filled.isEmpty() || known < 2 || known * 100 < columns.size() * ENOUGH) {
            return Optional.empty();
        }
        Map<IndicatorField, Integer> at = new EnumMap<>(IndicatorField.class);
        Set<SourceCell> used = new HashSet<>();
        boolean inOrder = filled.size() == columns.size();
        for (int i = 0; i < columns.size(); i++) {
            IndicatorColumn column = columns.get(i);
            SourceCell own =
                    inOrder && (unknown(columns, filled.get(i)) || repeated(columns, filled, i)) ? filled.get(i) : null;
            SourceCell found = own != null
                    ? own
                    : filled.stream()
                            .filter(cell -> !used.contains(cell) && named(column.label(), column.aliases(), cell))
                            .reduce((first, second) -> inOrder ? second : first)
                            .orElse(null);
            if (found != null && used.add(found)) {
                at.put(column.field(), found.column());
            }
        }
        int last = filled.get(filled.size() - 1).column();
        return at.containsKey(IndicatorField.NAME) && at.containsKey(IndicatorField.VALUE)
                ? Optional.of(new IndicatorColumnPositions(
                        at,
                        Math.max(last, row.cells().size()),
                        filled.stream().filter(cell -> !used.contains(cell)).toList()))
                : Optional.empty();
    }

    /** A label printed twice: the earlier one is a misprint of the column that stands there. */
    private static boolean repeated(List<IndicatorColumn> columns, List<SourceCell> filled, int index) {
        IndicatorColumn here = columns.get(index);
        SourceCell cell = filled.get(index);
        return !named(here.label(), here.aliases(), cell)
                && filled.stream()
                                .filter(other ->
                                        CellTextCleaner.bare(other.text()).equals(CellTextCleaner.bare(cell.text())))
                                .count()
                        > 1;
    }

    private static boolean unknown(List<IndicatorColumn> columns, SourceCell cell) {
        return columns.stream().noneMatch(column -> named(column.label(), column.aliases(), cell));
    }

    private static boolean named(String label, List<String> aliases, SourceCell cell) {
        String bare = heading(cell.text());
        return bare.equals(own(label)) || aliases.stream().anyMatch(alias -> bare.equals(own(alias)));
    }

    private static String own(String label) {
        return HEADINGS.computeIfAbsent(label, IndicatorColumnPositions::heading);
    }

    /** Without what stands in brackets: {@code 分值 (90分)} is {@code 分值}. */
    private static String heading(String text) {
        String bare = CellTextCleaner.bare(text);
        int bracket = bare.indexOf('(');
        return bracket > 0 ? bare.substring(0, bracket) : bare;
    }

    int column(IndicatorField field) {
        return at.getOrDefault(field, 0);
    }

    boolean has(IndicatorField field) {
        return at.containsKey(field);
    }
}
