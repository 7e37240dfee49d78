package dev.mubiao.forms.layout;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a field, or of two fields that the office glues together in one cell.
 *
 * @param field one or two fields, in the order they are printed
 * @param item label of the source, nature or date, for itemised fields
 * @param joiner stands between glued fields
 * @param choices what the office offers to choose from; empty for free text
 * @param ticks whether all choices are printed, each with a box before it that is ticked or not
 * @param unitInside whether the amount is printed with its unit ({@code 90万元})
 */
public record FieldCell(
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<Field> field,

        @Nullable String item,
        String joiner,
        boolean required,
        List<String> choices,
        boolean ticks,
        boolean unitInside,
        int span,
        int rows)
        implements FormCell {

    public FieldCell {
        field = DefinitionValues.list(field);
        if (field.isEmpty() || field.size() > 2) {
            throw new InvalidDefinition("fields");
        }
        if (field.get(0).itemised() == (item == null)) {
            throw new InvalidDefinition("item");
        }
        joiner = joiner == null ? "" : joiner;
        choices = DefinitionValues.list(choices);
        if (ticks && choices.isEmpty()) {
            throw new InvalidDefinition("ticks");
        }
        span = DefinitionValues.span("span", span);
        rows = DefinitionValues.span("rows", rows);
    }

    /** The only or first field. */
    public Field first() {
        return field.get(0);
    }
}
