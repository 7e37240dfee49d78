package dev.mubiao.directory.ui;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what a form read with what it would overwrite, component by component. */
final class RecordChanges {

    /** A component that is otherwise now than it was. */
    record Change(
            String component,
            @Nullable Object before,
            @Nullable Object now) {}

    private RecordChanges() {}

    /** In the order of the components. */
    static <F extends Record> List<Change> between(F before, F now) {
        List<Change> changes = new ArrayList<>();
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            Object was = value(component, before);
            Object is = value(component, now);
            if (!Objects.equals(was, is)) {
                changes.add(new Change(component.getName(), was, is));
            }
        }
        return changes;
    }

    /** Mine where I changed something, and theirs otherwise. */
    static <F extends Record> F merged(Class<F> type, F base, F mine, F theirs) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> {
                    Object own = value(component, mine);
                    return Objects.equals(own, value(component, base)) ? value(component, theirs) : own;
                })
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException("no public record: " + type, impossible);
        }
    }

    /** The component of this name. */
    static @Nullable Object value(Record of, String name) {
        return Arrays.stream(of.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(component -> value(component, of))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalArgumentException("no public record: " + of.getClass(), impossible);
        }
    }
}
