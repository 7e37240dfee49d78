package dev.mubiao.bpmn;

import dev.mubiao.platform.MessageText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a process model is refused, as a text of the message bundles. In the text {0} is the element and {1}
 * the attribute; details follow from {2} on.
 *
 * @param element id of the element, or its name where it has no id
 * @param attribute name of the attribute, empty if the element itself is the problem
 */
public record ModelProblem(String element, String attribute, String key, List<String> details) implements Serializable {

    public static ModelProblem of(String element, @Nullable String attribute, String key, String... details) {
        return new ModelProblem(element, attribute == null ? "" : attribute, "bpmn.model." + key, List.of(details));
    }

    /** What a reader is told. */
    public MessageText text() {
        List<String> arguments = new ArrayList<>(List.of(element, attribute));
        arguments.addAll(details);
        return new MessageText(key, arguments);
    }
}
