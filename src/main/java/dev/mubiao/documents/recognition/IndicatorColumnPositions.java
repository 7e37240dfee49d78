package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.Collections;
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
 * @param strays cells of the head that are no label of the table
 */
record IndicatorColumnPositions(Map<IndicatorField, Integer> at, List<SourceCell> strays) {

    /** Of a hundred labels, how many make a row the head of the table. */
    private static final int ENOUGH = 60;

    /** Headings of the forms' own labels, which every row is compared with: a table of what is fixed, and no cache. */
    private static final Map<String, String> HEADINGS = new ConcurrentHashMap<>();

    /** The columns if the row is the head of the table: its labels may be misprinted, moved or repeated. */
    static Optional<IndicatorColumnPositions> of(IndicatorTable table, DocumentRow row) {
        List<SourceCell> filled = new ArrayList<>(row.filled());
        if (filled.size() < 2) {
            return Optional.empty();
        }
        if (table.side() != null
                && named(
                        table.side().label(),
                        table.side().aliases(),
                        heading(filled.get(0).text()))) {
            filled.remove(0);
        }
        List<IndicatorColumn> columns = table.columns();
        if (filled.size() < 2 || filled.size() > columns.size() * 2) {
            return Optional.empty();
        }
        List<String> headings =
                filled.stream().map(cell -> heading(cell.text())).toList();
        long known = headings.stream()
                .filter(heading -> columns.stream().anyMatch(column -> named(column, heading)))
                .count();
        if (filled.isEmpty() || known < 2 || known * 100 < columns.size() * ENOUGH) {
            return Optional.empty();
        }
        Map<IndicatorField, Integer> at = new EnumMap<>(IndicatorField.class);
        Set<SourceCell> used = new HashSet<>();
        boolean inOrder = filled.size() == columns.size();
        for (int i = 0; i < columns.size(); i++) {
            IndicatorColumn column = columns.get(i);
            SourceCell own = inOrder && (unknown(columns, headings.get(i)) || repeated(column, headings, i))
                    ? filled.get(i)
                    : null;
            SourceCell found = own != null
                    ? own
                    : filled.stream()
                            .filter(cell -> !used.contains(cell) && named(column, headings.get(filled.indexOf(cell))))
                            .reduce((first, second) -> inOrder ? second : first)
                            .orElse(null);
            if (found != null && used.add(found)) {
                at.put(column.field(), found.column());
            }
        }
        return at.containsKey(IndicatorField.NAME) && at.containsKey(IndicatorField.VALUE)
                ? Optional.of(new IndicatorColumnPositions(
                        at, filled.stream().filter(cell -> !used.contains(cell)).toList()))
                : Optional.empty();
    }

    /** A label printed twice: the earlier one is a misprint of the column that stands there. */
    private static boolean repeated(IndicatorColumn here, List<String> headings, int index) {
        return !named(here, headings.get(index)) && Collections.frequency(headings, headings.get(index)) > 1;
    }

    private static boolean unknown(List<IndicatorColumn> columns, String heading) {
        return columns.stream().noneMatch(column -> named(column, heading));
    }

    private static boolean named(IndicatorColumn column, String heading) {
        return named(column.label(), column.aliases(), heading);
    }

    private static boolean named(String label, List<String> aliases, String heading) {
        return heading.equals(own(label)) || aliases.stream().anyMatch(alias -> heading.equals(own(alias)));
    }

    static String own(String label) {
        return HEADINGS.computeIfAbsent(label, IndicatorColumnPositions::heading);
    }

    /** Without what stands in brackets: {@code 分值 (90分)} is {@code 分值}. */
    static String heading(String text) {
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
