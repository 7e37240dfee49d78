package dev.mubiao.forms.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks and defaults for the values of a form file: what is required and missing is refused, a missing list is
 * empty.
 */
public final class DefinitionValues {

    private DefinitionValues() {}

    public static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    public static String text(String key, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("'" + key + "' is missing");
        }
        return value;
    }

    public static <T> T present(String key, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("'" + key + "' is missing");
        }
        return value;
    }
}
