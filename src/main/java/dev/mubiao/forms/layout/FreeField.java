package dev.mubiao.forms.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that a form has beyond those that every target has: the form says what it is called and what it holds.
 *
 * @param id its key in contents and places, unique among the free fields, lists or columns beside it
 * @param label what it is called in answers, comparisons and findings; the print shows the label cells
 * @param aliases other spellings that files show
 * @param choices of a {@code CHOICE} or {@code TICK}; empty for others
 * @param format how a date is printed, as a pattern of {@link java.time.format.DateTimeFormatter}; null as it was written
 * @param meaning null if it has none that the product knows
 * @param item the source, for meanings that are told apart by it
 * @param period null if it is of no time
 */
public record FreeField(
        String id,
        String label,
        List<String> aliases,
        FreeFieldType type,
        List<String> choices,
        boolean required,
        @Nullable String format,
        @Nullable FreeMeaning meaning,
        @Nullable String item,
        @Nullable Period period) {

    public FreeField {
        id = DefinitionValues.id("id", id);
        label = DefinitionValues.text("label", label);
        aliases = DefinitionValues.list(aliases);
        type = type == null ? FreeFieldType.TEXT : type;
        choices = DefinitionValues.list(choices);
        if (type.chosen() == choices.isEmpty()) {
            throw new InvalidDefinition("freeChoices", id);
        }
        if (format != null && (type != FreeFieldType.DATE || !DefinitionValues.datePattern(format))) {
            throw new InvalidDefinition("freeFormat", id);
        }
        if ((meaning != null && meaning.itemised()) == (item == null)) {
            throw new InvalidDefinition("freeItem", id);
        }
    }
}
