package dev.mubiao.forms;

import dev.mubiao.forms.layout.DefinitionValues;
import java.util.List;

/**
 * A column of the indicator table.
 *
 * @param label as the office prints it
 * @param aliases other spellings that files show
 * @param span how many columns of the form's grid it covers
 * @param width hint for the screen, in pixels
 * @param choices what may be chosen; empty for free text. Level columns take theirs from the levels.
 */
public record IndicatorColumn(
        IndicatorField field,
        String label,
        List<String> aliases,
        int span,
        int width,
        boolean required,
        List<String> choices) {

    public IndicatorColumn {
        field = DefinitionValues.present("field", field);
        label = DefinitionValues.text("label", label);
        aliases = DefinitionValues.list(aliases);
        span = DefinitionValues.span("span", span);
        width = width == 0 ? 120 : DefinitionValues.within("width", width, 20, 2000);
        choices = DefinitionValues.list(choices);
    }
}
