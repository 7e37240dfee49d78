package dev.mubiao.targets.cell;

import dev.mubiao.forms.layout.Field;
import java.util.Optional;

/**
 * One amount of a field that has several, as the money from one source.
 *
 * @param item as the form prints it, whatever its characters
 */
public record ItemRef(Field field, String item) implements CellRef {

    public ItemRef {
        if (!field.itemised()) {
            throw new IllegalArgumentException(field + " has no items");
        }
    }

    @Override
    public String key() {
        return "field:" + field + ":" + item;
    }

    @Override
    public Optional<Field> formField() {
        return Optional.of(field);
    }
}
