package dev.mubiao.processadmin.drafts;

import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.bpmn.comparison.ElementChange;
import dev.mubiao.bpmn.comparison.ElementChange.Property;
import dev.mubiao.bpmn.comparison.ModelComparison;
import dev.mubiao.platform.MessageText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Says in words what changed from one model to another, in the terms of the modeler and not in those of the XML: for the
 * audit trail as a whole, for the comparison view word by word.
 */
public final class ModelChangeWords {

    /** Said already by what comes before. */
    private static final Set<String> SAID = Set.of("type", "name");

    private ModelChangeWords() {}

    /** @param before a model, as XML */
    public static MessageText between(String before, String after) {
        List<ElementChange> changes = new ModelComparison().between(before, after);
        return changes.isEmpty()
                ? new MessageText("processadmin.audit.model.same")
                : MessageText.joined(
                        "processadmin.audit.model.and",
                        changes.stream().map(ModelChangeWords::element).toList());
    }

    private static MessageText element(ElementChange change) {
        List<MessageText> properties = change.properties().stream()
                .filter(property -> change.kind() == ElementChange.Kind.CHANGED || !SAID.contains(property.name()))
                .map(property -> property(change.kind(), property))
                .toList();
        MessageText element = new MessageText(
                "processadmin.audit.model." + change.kind(), List.of(type(change.type()), change.name()));
        return properties.isEmpty()
                ? element
                : new MessageText(
                        "processadmin.audit.model.with",
                        List.of(element, MessageText.joined("processadmin.audit.model.list", properties)));
    }

    private static MessageText property(ElementChange.Kind kind, Property property) {
        MessageSourceResolvable name = property(property.name());
        return switch (kind) {
            case ADDED ->
                new MessageText(
                        "processadmin.comparison.line.added", List.of(name, value(property.name(), property.after())));
            case REMOVED ->
                new MessageText(
                        "processadmin.comparison.line.added", List.of(name, value(property.name(), property.before())));
            case CHANGED, MOVED ->
                new MessageText(
                        "processadmin.audit.model.property",
                        List.of(
                                name,
                                value(property.name(), property.before()),
                                value(property.name(), property.after())));
        };
    }

    /** What an element of this type is called. */
    public static MessageSourceResolvable type(String type) {
        return named("processadmin.comparison.type.", type);
    }

    /** What a property is called. */
    public static MessageSourceResolvable property(String name) {
        return named("processadmin.comparison.property.", name);
    }

    /** What a property says. */
    public static MessageSourceResolvable value(String property, String value) {
        if (value.isEmpty()) {
            return new MessageText("processadmin.comparison.none");
        }
        return switch (property) {
            case "stage" -> named("bpmn.stage.", value);
            case "type" -> type(value);
            case "who", "fallback", "notice" -> assignment(value);
            case "verbs", "editable" ->
                MessageText.joined(
                        "processadmin.audit.model.list",
                        Arrays.stream(value.split(","))
                                .map(word -> new MessageText(
                                        "processadmin.audit.model.one", List.of(word(property, word.strip()))))
                                .toList());
            case "historyTimeToLive" ->
                new MessageText("processadmin.comparison.days", List.of(value.replaceAll("\\D", "")));
            default ->
                switch (value) {
                    case "true" -> new MessageText("processadmin.comparison.yes");
                    case "false" -> new MessageText("processadmin.comparison.no");
                    default ->
                        text(
                                Stream.of("processadmin.comparison.value." + property + "." + value),
                                value.startsWith("${") && value.endsWith("}")
                                        ? value.substring(2, value.length() - 1)
                                        : value);
                };
        };
    }

    private static MessageSourceResolvable word(String property, String word) {
        return property.equals("editable") ? named("targets.section.", word) : verb(word);
    }

    private static MessageSourceResolvable verb(String word) {
        try {
            return named("bpmn.verb.", StepVerb.of(word).name());
        } catch (IllegalArgumentException e) {
            return text(Stream.of(), word);
        }
    }

    private static MessageSourceResolvable assignment(String value) {
        if (value.startsWith("PEOPLE:")) {
            return text(Stream.of(), value.substring("PEOPLE:".length()));
        }
        String role = value.startsWith("DEPARTMENT:") ? value.substring("DEPARTMENT:".length()) : value;
        MessageSourceResolvable who =
                text(Stream.of("directory.role." + role, "processadmin.comparison.decider." + role), role);
        return role.equals(value) ? who : new MessageText("processadmin.comparison.department", List.of(who));
    }

    private static MessageSourceResolvable named(String prefix, String name) {
        return text(Stream.of(prefix + name), name);
    }

    /** The first text that there is, or else what a model says, which may be anything. */
    private static MessageSourceResolvable text(Stream<String> keys, String otherwise) {
        return new DefaultMessageSourceResolvable(
                // Not to be read as a pattern with arguments.
                keys.toArray(String[]::new),
                new Object[0],
                otherwise.replace("'", "''").replace("{", "'{'"));
    }
}
