package dev.mubiao.documents.templates;

import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.forms.layout.YearPlaceholder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a template may call what stands beside the labels of a form. */
final class Spellings {

    private static final String OF_WHICH = "^其中[:：]";

    private Spellings() {}

    /** A label as a name: without year, number and what it ends with. */
    static String name(String label) {
        return YearPlaceholder.fill(label, more -> "")
                .replace("\n", "")
                .replaceAll("\\{(?:no|name|region)}\\.?", "")
                .replaceAll("[（(]\\s*+年?+度?+\\s*+[)）]", "")
                .replaceAll("(?<![:：\\s])[:：\\s]++$", "")
                .strip();
    }

    /** A label with its other spellings. */
    static List<String> of(@Nullable LabelCell label) {
        if (label == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Stream.concat(Stream.of(label.label()), label.aliases().stream()).forEach(each -> {
            String name = name(each);
            names.add(name);
            names.add(name.replaceFirst(OF_WHICH, ""));
        });
        return names.stream().filter(name -> !name.isBlank()).distinct().toList();
    }

    /** Each of the first with each of the second: {@code 年初预算数:年度资金总额}. */
    static List<String> pairs(List<String> first, List<String> second) {
        return first.stream()
                .flatMap(one -> second.stream().map(other -> pair(one, other)))
                .toList();
    }

    static String pair(String first, String second) {
        return first + ":" + second;
    }

    @SafeVarargs
    static List<String> all(List<String>... lists) {
        return Stream.of(lists).flatMap(List::stream).distinct().toList();
    }
}
