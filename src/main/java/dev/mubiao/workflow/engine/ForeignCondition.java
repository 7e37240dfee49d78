package dev.mubiao.workflow.engine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a condition in the dialects of other tools, as far as ours can say the same. */
final class ForeignCondition {

    private static final Pattern LONE_EQUALS = Pattern.compile("(?<![=!<>])=(?!=)");

    private ForeignCondition() {}

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
