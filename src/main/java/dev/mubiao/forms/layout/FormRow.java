package dev.mubiao.forms.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the layout. Columns that a cell of an earlier row covers are left out, as in an HTML table. In a
 * repeated row a label without {@code {no}} is printed once, merged down all repeats; so is a label of an earlier row
 * that reaches into it.
 *
 * @param repeat the list that the row is printed once for each entry of ({@code GOAL} or {@code TASK_NAME}), or null
 * @param list id of the form's own list that the row is printed once for each entry of, or null
 * @param centered whether a line stands in the middle of the page
 */
public record FormRow(
        RowStyle style,
        boolean centered,
        @Nullable Field repeat,
        @Nullable String list,
        List<FormCell> cells) {

    public FormRow {
        style = style == null ? RowStyle.GRID : style;
        cells = DefinitionValues.list(cells);
        if (style == RowStyle.LINE) {
            cells = cells.stream().flatMap(cell -> cell.parts().stream()).toList();
        }
        if (cells.isEmpty()) {
            throw new InvalidDefinition("missing", "cells");
        }
        if (repeat != null && repeat != Field.GOAL && repeat != Field.TASK_NAME) {
            throw new InvalidDefinition("repeat");
        }
        if (list != null && (repeat != null || style == RowStyle.LINE)) {
            throw new InvalidDefinition("list", list);
        }
    }

    /** Its cells that are labels; those inside of a pattern stand in no cell of their own. */
    public List<LabelCell> labels() {
        return cells.stream()
                .filter(LabelCell.class::isInstance)
                .map(LabelCell.class::cast)
                .toList();
    }

    /** The labels and fields of its cells, those of patterns each by itself. */
    public List<FormCell> parts() {
        return cells.stream().flatMap(cell -> cell.parts().stream()).toList();
    }
}
