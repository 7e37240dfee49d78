package dev.mubiao.targets.cell;

import dev.mubiao.forms.layout.Field;
import java.util.Optional;

/**
 * One entry of a field in a repeated row, as one goal of several.
 *
 * @param position from 0
 */
public record EntryRef(Field field, int position) implements CellRef {

    public EntryRef {
        if (field.itemised() || position < 0) {
            throw new IllegalArgumentException(field + " has no entry " + position);
        }
    }

    @Override
    public String key() {
        return "field:" + field + ":" + position;
    }

    @Override
    public Optional<Field> formField() {
        return Optional.of(field);
    }
}
