package dev.mubiao.forms.layout;

import java.util.List;
import java.util.Optional;

/**
 * A list of entries that a form prints a row for each of.
 *
 * @param label what it is called
 * @param least rows that are printed, filled or not; at least 1
 */
public record FreeList(String id, String label, List<FreeField> columns, int least) {

    public FreeList {
        id = DefinitionValues.id("id", id);
        label = DefinitionValues.text("label", label);
        columns = DefinitionValues.list(columns);
        DefinitionValues.unique(columns.stream().map(FreeField::id).toList());
        if (columns.isEmpty()) {
            throw new InvalidDefinition("missing", "columns");
        }
        least = DefinitionValues.span("least", least);
    }

    public Optional<FreeField> column(String column) {
        return columns.stream().filter(each -> each.id().equals(column)).findFirst();
    }
}
