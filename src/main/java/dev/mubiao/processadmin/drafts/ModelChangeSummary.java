package dev.mubiao.processadmin.drafts;

import dev.mubiao.bpmn.comparison.ElementChange;
import dev.mubiao.bpmn.comparison.ElementChange.Property;
import dev.mubiao.bpmn.comparison.ModelComparison;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Describes in one line, for the audit trail, what changed from one model to another; the elements are those that the
 * comparison view shows.
 */
public final class ModelChangeSummary {

    private static final String NOTHING = "=";

    /** Said already by what comes before. */
    private static final Set<String> SAID = Set.of("type", "name");

    private ModelChangeSummary() {}

    public static String between(String before, String after) {
        List<ElementChange> changes = new ModelComparison().between(before, after);
        return changes.isEmpty()
                ? NOTHING
                : changes.stream().map(ModelChangeSummary::line).collect(Collectors.joining("; "));
    }

    private static String line(ElementChange change) {
        String element = change.element() + " " + change.type() + " " + change.name();
        return switch (change.kind()) {
            case ADDED -> "+" + element + said(change, Property::after);
            case REMOVED -> "-" + element + said(change, Property::before);
            case CHANGED ->
                "~" + element
                        + change.properties().stream()
                                .map(property -> property.name() + "=" + property.before() + " → " + property.after())
                                .collect(Collectors.joining(", ", " {", "}"));
            case MOVED -> "↔" + element;
        };
    }

    private static String said(ElementChange change, java.util.function.Function<Property, String> side) {
        String all = change.properties().stream()
                .filter(property -> !SAID.contains(property.name()))
                .map(property -> property.name() + "=" + side.apply(property))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : " {" + all + "}";
    }
}
