package dev.mubiao.formmaker.ui;

import dev.mubiao.formmaker.proposal.CellValue;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FreeMeaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a cell may be said to hold.
 *
 * @param fields that every target has, one or two; empty for one of the form's own
 * @param meaning of one of the form's own, null for none
 */
record HeldChoice(List<Field> fields, @Nullable FreeMeaning meaning) {

    /** A field of the form's own without a meaning. */
    static final HeldChoice OWN = new HeldChoice(List.of(), null);

    /** Fields of rows that repeat: the example says them. */
    private static final Set<Field> OF_LISTS = EnumSet.of(Field.GOAL, Field.TASK_NAME, Field.TASK_CONTENT);

    private static final Set<FreeMeaning> OF_INDICATORS = EnumSet.of(FreeMeaning.ACTUAL_VALUE, FreeMeaning.CAUSE);

    static List<HeldChoice> all() {
        List<HeldChoice> all = new ArrayList<>(List.of(OWN));
        Arrays.stream(Field.values())
                .filter(field -> !OF_LISTS.contains(field))
                .map(field -> new HeldChoice(List.of(field), null))
                .forEach(all::add);
        all.add(new HeldChoice(List.of(Field.PROJECT_CODE, Field.PROJECT_NAME), null));
        all.add(new HeldChoice(List.of(Field.CONTACT_NAME, Field.CONTACT_PHONE), null));
        Arrays.stream(FreeMeaning.values())
                .filter(meaning -> !OF_INDICATORS.contains(meaning))
                .map(meaning -> new HeldChoice(List.of(), meaning))
                .forEach(all::add);
        return all;
    }

    static HeldChoice of(CellValue value) {
        return value.free() == null
                ? new HeldChoice(value.fields(), null)
                : new HeldChoice(List.of(), value.free().meaning());
    }

    boolean own() {
        return fields.isEmpty();
    }

    boolean itemised() {
        return meaning == null ? !own() && fields.get(0).itemised() : meaning.itemised();
    }
}
