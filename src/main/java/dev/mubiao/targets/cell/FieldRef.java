package dev.mubiao.targets.cell;

import dev.mubiao.forms.layout.Field;
import java.util.Optional;

/** A field that a target has once; of an itemised or repeated one all together. */
public record FieldRef(Field field) implements CellRef {

    @Override
    public String key() {
        return "field:" + field;
    }

    @Override
    public Optional<Field> formField() {
        return Optional.of(field);
    }
}
