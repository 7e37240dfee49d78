package dev.mubiao.bpmn.importer;

import dev.mubiao.bpmn.condition.Condition;
import dev.mubiao.bpmn.condition.ConditionSyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Translates a condition of another tool's dialect, as far as our grammar can express it. */
final class BpmnImportCondition {

    private static final Pattern LONE_EQUALS = Pattern.compile("(?<![=!<>])=(?!=)");

    private BpmnImportCondition() {}

    static Optional<String> translated(String text) {
        String bare = text.strip();
        boolean braced = (bare.startsWith("${") || bare.startsWith("#{")) && bare.endsWith("}");
        if (braced) {
            bare = bare.substring(2, bare.length() - 1);
        } else if (bare.startsWith("=")) {
            bare = bare.substring(1);
        }
        for (String candidate : List.of(bare, LONE_EQUALS.matcher(bare).replaceAll("=="))) {
            String condition = "${" + candidate.strip() + "}";
            try {
                Condition.parse(condition);
                return Optional.of(condition);
            } catch (ConditionSyntaxException e) {
                continue;
            }
        }
        return Optional.empty();
    }
}
