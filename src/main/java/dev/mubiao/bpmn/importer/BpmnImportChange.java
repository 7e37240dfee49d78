package dev.mubiao.bpmn.importer;

import dev.mubiao.platform.MessageText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that has to change before a model of another tool fits, as a text of the message bundles: {0} is the
 * element, {1} the attribute, details follow from {2} on.
 *
 * @param element id of the element, or its name where it has no id
 * @param attribute empty if it is about the element itself
 */
public record BpmnImportChange(Kind kind, String element, String attribute, String key, List<String> details)
        implements Serializable {

    /** How much is lost. */
    public enum Kind {
        /** Left away, since nothing of it is needed here. */
        STRIPPED,
        /** Written otherwise, or given a value that somebody has to look at. */
        CHANGED,
        /** A machine did it there; a person would do it here. Nobody but the user can agree to that. */
        CONVERTED
    }

    public BpmnImportChange {
        details = List.copyOf(details);
    }

    /** What a reader is told. */
    public MessageText text() {
        List<String> arguments = new ArrayList<>(List.of(element, attribute));
        arguments.addAll(details);
        return new MessageText(key, arguments);
    }
}
