package dev.mubiao.forms.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks and defaults for the values of a form file: what is required and missing is refused, a missing list is
 * empty.
 */
public final class DefinitionValues {

    /** More columns or rows fit on no page. */
    public static final int MOST_SPAN = 60;

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

    private DefinitionValues() {}

    public static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    public static String text(String key, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidDefinition("missing", key);
        }
        return value;
    }

    public static <T> T present(String key, @Nullable T value) {
        if (value == null) {
            throw new InvalidDefinition("missing", key);
        }
        return value;
    }

    /** How many columns or rows a cell covers; 1 where nothing is given. */
    public static int span(String key, int value) {
        return value == 0 ? 1 : within(key, value, 1, MOST_SPAN);
    }

    public static int within(String key, int value, int least, int most) {
        if (value < least || value > most) {
            throw new InvalidDefinition("range", key, least, most);
        }
        return value;
    }

    /** The key of something that a form declares. */
    public static String id(String key, @Nullable String value) {
        String id = text(key, value);
        if (!ID.matcher(id).matches()) {
            throw new InvalidDefinition("freeId", id);
        }
        return id;
    }

    public static void unique(List<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.stream().filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw new InvalidDefinition("freeTwice", id);
        });
    }

    static boolean datePattern(String pattern) {
        try {
            return !DateTimeFormatter.ofPattern(pattern).format(LocalDate.EPOCH).isBlank();
        } catch (IllegalArgumentException | DateTimeException e) {
            return false; // no pattern, or one of hours: the caller says which field has it
        }
    }
}
