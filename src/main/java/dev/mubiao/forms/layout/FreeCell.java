package dev.mubiao.forms.layout;

/**
 * The place of a free field, or of a column in a row that is printed for each entry of a list.
 *
 * @param free id of the field or column
 */
public record FreeCell(String free, int span, int rows) implements FormCell {

    public FreeCell {
        free = DefinitionValues.id("free", free);
        span = DefinitionValues.span("span", span);
        rows = DefinitionValues.span("rows", rows);
    }
}
