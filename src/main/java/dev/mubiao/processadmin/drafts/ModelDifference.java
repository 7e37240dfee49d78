package dev.mubiao.processadmin.drafts;

import dev.mubiao.workflow.engine.ElementChange;
import dev.mubiao.workflow.engine.ElementChange.Property;
import dev.mubiao.workflow.engine.ModelComparison;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What changed from one model to another, in one line for the audit trail: the same that the comparison shows. */
public final class ModelDifference {

    private static final String NOTHING = "=";

    /** Said already by what comes before. */
    private static final Set<String> SAID = Set.of("type", "name");

    private ModelDifference() {}

    public static String between(String before, String after) {
        List<ElementChange> changes = new ModelComparison().between(before, after);
        return changes.isEmpty()
                ? NOTHING
                : changes.stream().map(ModelDifference::line).collect(Collectors.joining("; "));
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
