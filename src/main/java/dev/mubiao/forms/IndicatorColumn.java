package dev.mubiao.forms;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.mubiao.forms.layout.DefinitionValues;
import dev.mubiao.forms.layout.InvalidDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of the indicator table.
 *
 * @param product the field of indicators that it shows; null for a column of the form's own
 * @param free id of the table's own field that it shows; null for one that every indicator has
 * @param block id of the block that it belongs to; null for the indicators of the year
 * @param label as the office prints it
 * @param aliases other spellings that files show
 * @param span how many columns of the form's grid it covers
 * @param width hint for the screen, in pixels
 * @param choices what may be chosen; empty for free text. Level columns take theirs from the levels.
 */
public record IndicatorColumn(
        @JsonProperty("field") @Nullable IndicatorField product,
        @Nullable String free,
        @Nullable String block,
        String label,
        List<String> aliases,
        int span,
        int width,
        boolean required,
        List<String> choices) {

    public IndicatorColumn {
        if ((product == null) == (free == null)) {
            throw new InvalidDefinition("column");
        }
        label = DefinitionValues.text("label", label);
        aliases = DefinitionValues.list(aliases);
        span = DefinitionValues.span("span", span);
        width = width == 0 ? 120 : DefinitionValues.within("width", width, 20, 2000);
        choices = DefinitionValues.list(choices);
    }

    /** @throws IllegalStateException for a column of the form's own */
    public IndicatorField field() {
        if (product == null) {
            throw new IllegalStateException(label + " shows a field of the form's own");
        }
        return product;
    }

    boolean shows(IndicatorField field) {
        return product == field;
    }

    IndicatorColumn withoutBlock() {
        return new IndicatorColumn(product, free, null, label, aliases, span, width, required, choices);
    }
}
