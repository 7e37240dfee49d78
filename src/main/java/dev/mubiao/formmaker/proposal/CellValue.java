package dev.mubiao.formmaker.proposal;

import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FreeField;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a value cell holds: fields that every target has, or one of the form's own.
 *
 * @param fields empty if it is one of the form's own
 * @param item of an itemised field, else null
 * @param joiner between two fields in one cell
 * @param choices of fields that every target has
 * @param ticks whether all choices are printed, each with a box
 * @param free null if it is a field that every target has
 */
public record CellValue(
        List<Field> fields,
        @Nullable String item,
        String joiner,
        List<String> choices,
        boolean ticks,
        @Nullable FreeField free) {

    public CellValue {
        fields = List.copyOf(fields);
        choices = List.copyOf(choices);
    }

    public static CellValue of(Field field, @Nullable String item) {
        return new CellValue(List.of(field), item, "", List.of(), false, null);
    }

    public static CellValue of(List<Field> fields, String joiner) {
        return new CellValue(fields, null, joiner, List.of(), false, null);
    }

    public static CellValue of(FreeField field) {
        return new CellValue(List.of(), null, "", List.of(), false, field);
    }

    CellValue choosing(List<String> options, boolean withBoxes) {
        return new CellValue(fields, item, joiner, options, withBoxes, free);
    }

    /** Whether two cells must not hold it both. */
    boolean same(CellValue other) {
        return free == null && other.free == null && fields.equals(other.fields) && Objects.equals(item, other.item);
    }
}
