package dev.mubiao.forms.layout;

import java.util.List;

/**
 * A cell of the grid in which labels and fields follow each other, as in {@code 负责人：张三　电话：12345}.
 *
 * @param parts labels, fields and free fields in the order of the print, at least one of them no label
 */
public record PatternCell(List<FormCell> parts, int span, int rows) implements FormCell {

    public PatternCell {
        parts = DefinitionValues.list(parts);
        boolean whole =
                parts.stream().allMatch(part -> !(part instanceof PatternCell) && part.span() == 1 && part.rows() == 1);
        if (!whole || parts.stream().allMatch(LabelCell.class::isInstance)) {
            throw new InvalidDefinition("pattern");
        }
        span = DefinitionValues.span("span", span);
        rows = DefinitionValues.span("rows", rows);
    }
}
