package dev.mubiao.uikit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a form whose input is kept, by their names for the program; fills them as they were left. */
final class KeptFields {

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private boolean filling;

    /**
     * A field.
     *
     * @param fill fills it as it was
     * @param reset makes it as it is when the form opens
     * @param typed whether its text is for people
     */
    record Field(Consumer<String> fill, Runnable reset, boolean typed) {}

    /**
     * Fields that come and go.
     *
     * @param fill makes such a field anew, of the rest of its name and its text
     * @param reset removes them all
     */
    record Group(BiConsumer<String, String> fill, Runnable reset) {}

    void put(String name, Field field) {
        fields.put(name, field);
    }

    /** @param prefix of the names of the group's fields */
    void put(String prefix, Group group) {
        groups.put(prefix, group);
    }

    void clear() {
        fields.clear();
    }

    /** Whether what changes now is changed by this, and not by the person. */
    boolean isFilling() {
        return filling;
    }

    void fill(Map<String, String> left) {
        filling(() -> {
            fields.forEach((name, field) -> {
                String text = left.get(name);
                if (text != null) {
                    field.fill().accept(text);
                }
            });
            groups.forEach((prefix, group) -> left.forEach((name, text) -> {
                if (name.startsWith(prefix)) {
                    group.fill().accept(name.substring(prefix.length()), text);
                }
            }));
        });
    }

    void reset() {
        filling(() -> {
            fields.values().forEach(field -> field.reset().run());
            groups.values().forEach(group -> group.reset().run());
        });
    }

    private void filling(Runnable change) {
        filling = true;
        try {
            change.run();
        } finally {
            filling = false;
        }
    }

    /** What was typed, not what was chosen: the words of choices are for the program. */
    String texts(Map<String, String> left) {
        return left.entrySet().stream()
                .filter(entry -> typed(entry.getKey()) && !entry.getValue().isBlank())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" / "));
    }

    private boolean typed(String name) {
        @Nullable Field field = fields.get(name);
        return field == null ? groups.keySet().stream().anyMatch(name::startsWith) : field.typed();
    }
}
