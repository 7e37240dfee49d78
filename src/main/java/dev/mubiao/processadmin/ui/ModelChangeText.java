package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.Component;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.bpmn.comparison.ElementChange;
import dev.mubiao.directory.Role;
import dev.mubiao.uikit.ListJoiner;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Describes changes of a model in the terms of the modeler, not in those of the XML. */
public record ModelChangeText(Component language) {

    private static final Pattern KEY = Pattern.compile("[\\w.:-]+");

    public String type(ElementChange change) {
        return known("processadmin.comparison.type." + change.type(), change.type());
    }

    public String property(String name) {
        return known("processadmin.comparison.property." + name, name);
    }

    public String value(String property, String value) {
        if (value.isEmpty()) {
            return language.getTranslation("processadmin.comparison.none");
        }
        return switch (property) {
            case "stage" -> known("bpmn.stage." + value, value);
            case "verbs" -> Arrays.stream(value.split(",")).map(this::verb).collect(ListJoiner.of(language));
            case "editable" ->
                Arrays.stream(value.split(",")).map(this::section).collect(ListJoiner.of(language));
            case "who", "fallback", "notice" -> assignment(value);
            case "type" -> known("processadmin.comparison.type." + value, value);
            case "historyTimeToLive" ->
                language.getTranslation("processadmin.comparison.days", value.replaceAll("\\D", ""));
            default -> known("processadmin.comparison.value." + property + "." + value, plain(value));
        };
    }

    private String plain(String value) {
        return switch (value) {
            case "true" -> language.getTranslation("processadmin.comparison.yes");
            case "false" -> language.getTranslation("processadmin.comparison.no");
            default -> value.startsWith("${") && value.endsWith("}") ? value.substring(2, value.length() - 1) : value;
        };
    }

    private String verb(String word) {
        try {
            return known("bpmn.verb." + StepVerb.of(word.strip()).name(), word);
        } catch (IllegalArgumentException e) {
            return word;
        }
    }

    private String section(String word) {
        return known("targets.section." + word.strip(), word);
    }

    private String assignment(String word) {
        boolean department = word.startsWith("DEPARTMENT:");
        String role = department ? word.substring("DEPARTMENT:".length()) : word;
        boolean known = Arrays.stream(Role.values()).anyMatch(one -> one.name().equals(role));
        if (known) {
            String name = language.getTranslation("directory.role." + role);
            return department ? language.getTranslation("processadmin.comparison.department", name) : name;
        }
        return word.startsWith("PEOPLE:")
                ? word.substring("PEOPLE:".length())
                : known("processadmin.comparison.decider." + word, word);
    }

    /** Vaadin answers an unknown key with marks around it, and cannot look for what is no key, as a condition is none. */
    private String known(String key, String otherwise) {
        if (!KEY.matcher(key).matches()) {
            return otherwise;
        }
        String text = language.getTranslation(key);
        return text.equals(key) || text.startsWith("!") ? otherwise : text;
    }
}
