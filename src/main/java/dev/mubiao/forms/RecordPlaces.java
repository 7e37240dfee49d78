package dev.mubiao.forms;

import dev.mubiao.forms.layout.DefinitionValues;
import dev.mubiao.forms.layout.FormCell;
import dev.mubiao.forms.layout.FormRow;
import dev.mubiao.forms.layout.InvalidDefinition;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.forms.layout.RowStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks that the columns of a table of several targets and the rows for one of them show the same, and that the form has
 * nothing for which such a table has no place.
 */
final class RecordPlaces {

    private RecordPlaces() {}

    /**
     * @param rows above the indicators
     * @param others tables, lists and rows below the first table of indicators
     * @throws InvalidDefinition naming the column or what has no place
     */
    static void check(RecordLayout records, List<FormRow> rows, IndicatorTable indicators, Stream<?> others) {
        if (indicators.side() != null
                || others.findAny().isPresent()
                || rows.stream().anyMatch(row -> row.repeat() != null || row.list() != null)) {
            throw new InvalidDefinition("recordsOnly");
        }
        DefinitionValues.within("records.columns", records.width(indicators), 1, DefinitionValues.MOST_SPAN);
        List<FormCell> places = rows.stream()
                .filter(row -> row.style() == RowStyle.GRID)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !(cell instanceof LabelCell))
                .toList();
        for (RecordColumn column : records.all()) {
            if (!column.number() && places.stream().noneMatch(column::shows)) {
                throw new InvalidDefinition("recordsPlace", column.label());
            }
        }
        Set<List<Object>> seen = new HashSet<>();
        for (RecordColumn column : records.all()) {
            if (!column.number() && !seen.add(column.shown())) {
                throw new InvalidDefinition("recordsTwice", column.label());
            }
        }
        long shown = records.all().stream().filter(column -> !column.number()).count();
        if (shown != places.size()) {
            throw new InvalidDefinition("recordsRows", shown, places.size());
        }
        records.shared(indicators); // refuses an id that two columns have
    }

    /** The cell that shows what a column does; empty for a running number. */
    static Optional<FormCell> of(RecordColumn column, List<FormRow> rows) {
        return rows.stream()
                .filter(row -> row.style() == RowStyle.GRID)
                .flatMap(row -> row.cells().stream())
                .filter(column::shows)
                .findFirst();
    }
}
