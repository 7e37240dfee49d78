package dev.mubiao.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a form file gives, or the default for what it leaves out. */
final class Given {

    private Given() {}

    static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    static String text(String key, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("'" + key + "' is missing");
        }
        return value;
    }

    static <T> T present(String key, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("'" + key + "' is missing");
        }
        return value;
    }
}
