package dev.mubiao.uikit;

import com.vaadin.flow.component.Component;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Joins names into a list as the reader's language writes it. */
public final class ListJoiner {

    private ListJoiner() {}

    public static Collector<CharSequence, ?, String> of(Component reader) {
        return Collectors.joining(reader.getTranslation("uikit.comma"));
    }
}
