package dev.mubiao.forms;

import dev.mubiao.forms.layout.DefinitionValues;
import dev.mubiao.forms.layout.InvalidDefinition;
import dev.mubiao.forms.layout.LabelCell;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The indicator table of a form.
 *
 * @param side label that is merged down the left of the whole table, or null
 * @param levels level-1 labels with their level-2 labels; empty in a flat form
 * @param units usual units of measure, offered while typing
 */
public record IndicatorTable(
        @Nullable LabelCell side, List<IndicatorColumn> columns, List<IndicatorLevel> levels, List<String> units) {

    public IndicatorTable {
        columns = DefinitionValues.list(columns);
        levels = DefinitionValues.list(levels);
        units = DefinitionValues.list(units);
        Set<IndicatorField> seen = new HashSet<>();
        for (IndicatorColumn column : columns) {
            if (!seen.add(column.field())) {
                throw new InvalidDefinition("columnTwice", column.field().name());
            }
        }
        if (!seen.contains(IndicatorField.NAME) || !seen.contains(IndicatorField.VALUE)) {
            throw new InvalidDefinition("nameAndValue");
        }
        if (seen.contains(IndicatorField.LEVEL1) == levels.isEmpty()) {
            throw new InvalidDefinition("levels");
        }
    }

    public Optional<IndicatorColumn> column(IndicatorField field) {
        return columns.stream().filter(column -> column.field() == field).findFirst();
    }

    public boolean has(IndicatorField field) {
        return column(field).isPresent();
    }

    /** Whether the form has no levels, names alone. */
    public boolean flat() {
        return levels.isEmpty();
    }

    public Optional<IndicatorLevel> level1(String text) {
        return levels.stream()
                .filter(indicatorLevel -> indicatorLevel.named(text))
                .findFirst();
    }

    /** The level-2 label under any level 1. */
    public Optional<IndicatorLevel> level2(String text) {
        return levels.stream()
                .flatMap(indicatorLevel -> indicatorLevel.children().stream())
                .filter(indicatorLevel -> indicatorLevel.named(text))
                .findFirst();
    }
}
