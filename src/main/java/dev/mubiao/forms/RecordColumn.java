package dev.mubiao.forms;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.mubiao.forms.layout.DefinitionValues;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.forms.layout.FormCell;
import dev.mubiao.forms.layout.FreeCell;
import dev.mubiao.forms.layout.InvalidDefinition;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of several targets that shows what a target has once, beside the columns of its indicators.
 *
 * @param label as the office prints it
 * @param aliases other spellings that files show
 * @param group label above this column and its neighbours of the same group; null for none
 * @param field one or two fields that it shows; empty for a free field or a running number
 * @param item label of the source, nature or date, for itemised fields
 * @param free id of the form's own field that it shows, or null
 * @param number whether it counts the targets, from 1
 * @param key whether another text in it is another target
 * @param outer whether its text holds for the targets below, until another one stands there, as that of a unit does
 * @param width hint for the page, in pixels
 */
public record RecordColumn(
        String label,
        List<String> aliases,
        @Nullable String group,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<Field> field,

        @Nullable String item,
        @Nullable String free,
        boolean number,
        boolean key,
        boolean outer,
        int width) {

    /** They are lists, for which a form prints rows. */
    private static final Set<Field> REPEATED = Set.of(Field.GOAL, Field.TASK_NAME, Field.TASK_CONTENT);

    public RecordColumn {
        label = DefinitionValues.text("label", label);
        aliases = DefinitionValues.list(aliases);
        field = DefinitionValues.list(field);
        width = width == 0 ? 100 : DefinitionValues.within("width", width, 20, 2000);
        int shown = (field.isEmpty() ? 0 : 1) + (free == null ? 0 : 1) + (number ? 1 : 0);
        if (shown != 1 || field.size() > 2) {
            throw new InvalidDefinition("recordsColumn", label);
        }
        if (field.stream().anyMatch(REPEATED::contains)) {
            throw new InvalidDefinition("recordsRepeated", label);
        }
        if ((!field.isEmpty() && field.get(0).itemised()) == (item == null)) {
            throw new InvalidDefinition("item");
        }
        if (outer && (key || number)) {
            throw new InvalidDefinition("recordsOuter", label);
        }
    }

    /** What it shows, to be compared with that of others. */
    List<Object> shown() {
        return List.of(field, String.valueOf(item), String.valueOf(free));
    }

    /** Whether a cell of the form shows what this column does. */
    public boolean shows(FormCell cell) {
        return cell instanceof FreeCell own
                ? own.free().equals(free)
                : cell instanceof FieldCell other
                        && !field.isEmpty()
                        && other.field().equals(field)
                        && Objects.equals(other.item(), item);
    }
}
