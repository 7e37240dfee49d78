package dev.mubiao.bpmn.graph;

import dev.mubiao.bpmn.InvalidStepException;
import dev.mubiao.bpmn.ModelConventions;
import dev.mubiao.bpmn.Outcome;
import dev.mubiao.bpmn.Stage;
import dev.mubiao.bpmn.StepSettings;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.Optional;

/**
 * What the elements of a model, which may be unfinished, mean to a target: whether a step corrects or publishes, with
 * what an end event ends, where returns lead.
 */
public final class ElementSemantics {

    private ElementSemantics() {}

    /** Whether it is the process that targets start on, not one that is only called. */
    public static boolean approval(XmlNode root) {
        return root.children("bpmn:process").anyMatch(process -> process.id().equals(ModelConventions.APPROVAL_KEY));
    }

    /** Empty for what is no user task, or one whose settings the first check refuses. */
    public static Optional<StepSettings> settings(XmlNode node) {
        if (!node.name().equals("bpmn:userTask")) {
            return Optional.empty();
        }
        try {
            return Optional.of(StepSettings.of(node.properties()));
        } catch (InvalidStepException e) {
            return Optional.empty();
        }
    }

    public static boolean corrects(XmlNode node) {
        return node.name().equals("bpmn:userTask")
                && Stage.CORRECTION.name().equals(node.properties().get("stage"));
    }

    public static boolean publishes(XmlNode node) {
        return node.name().equals("bpmn:userTask")
                && Stage.PUBLICATION.name().equals(node.properties().get("stage"));
    }

    public static boolean ends(XmlNode node, Outcome outcome) {
        return node.name().equals("bpmn:endEvent")
                && outcome.name().equals(node.properties().get("outcome"));
    }

    /** Whether an event at the border of an activity ends it. */
    public static boolean interrupts(XmlNode boundaryEvent) {
        return !boundaryEvent.attribute("cancelActivity").equals("false");
    }

    /** Where returning and rejecting lead, whether a flow is drawn there or not. */
    public static boolean goalOfReturns(XmlNode node) {
        return corrects(node) || ends(node, Outcome.NOT_PASSED);
    }
}
