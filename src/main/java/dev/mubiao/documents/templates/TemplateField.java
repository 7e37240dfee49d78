package dev.mubiao.documents.templates;

import dev.mubiao.grid.template.TemplateValue;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a placeholder can stand for.
 *
 * @param key names it whatever the form calls it, for instance {@code field:TOTAL}
 * @param spellings what a template may say, the best one first
 * @param group of the rows that it is repeated in; null for what stands once
 * @param printed whether the form prints it, so that a template ought to have it
 * @param covers keys of what is printed of the target where it stands
 * @param text what is written in its place
 */
record TemplateField(
        String key, List<String> spellings, @Nullable String group, boolean printed, Set<String> covers, Text text) {

    /** What a target has there. */
    @FunctionalInterface
    interface Text {
        /** @param entry of its group, from 0 */
        TemplateValue of(TemplateValues target, int entry);
    }

    TemplateField {
        spellings = spellings.stream()
                .filter(spelling -> !spelling.isBlank())
                .distinct()
                .toList();
        covers = Set.copyOf(covers);
    }

    static TemplateField printed(String key, List<String> spellings, @Nullable String group, Text text) {
        return new TemplateField(key, spellings, group, true, Set.of(key), text);
    }

    static TemplateField further(String key, List<String> spellings, @Nullable String group, Text text) {
        return new TemplateField(key, spellings, group, false, Set.of(key), text);
    }

    TemplateField notPrinted() {
        return new TemplateField(key, spellings, group, false, covers, text);
    }

    TemplateField covering(Set<String> keys) {
        return new TemplateField(key, spellings, group, printed, keys, text);
    }
}
