package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.platform.MessageText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with one element of a model, as a text of the message bundles that explains it and says the way out. In
 * the text {0} is the element's id; details follow from {1} on.
 *
 * @param element id of the element, or its name where it has no id
 */
public record LintFinding(String element, Severity severity, String key, List<String> details) implements Serializable {

    /** Before a detail that is no text but the key of one. */
    static final String WORD = "@";

    public LintFinding {
        details = List.copyOf(details);
    }

    /** A reason of the first check; it always blocks. */
    static LintFinding of(ModelProblem problem) {
        List<String> details = new ArrayList<>(List.of(problem.attribute()));
        details.addAll(problem.details());
        return new LintFinding(problem.element(), Severity.ERROR, problem.key(), details);
    }

    public boolean blocks() {
        return severity == Severity.ERROR;
    }

    /** What a reader is told. */
    public MessageText text() {
        List<Object> arguments = new ArrayList<>(List.of(element));
        details.forEach(detail ->
                arguments.add(detail.startsWith(WORD) ? new MessageText(detail.substring(WORD.length())) : detail));
        return new MessageText(key, arguments);
    }
}
