package dev.mubiao.workflow.engine;

import java.util.Optional;

/** What a node of a model that may be half drawn means to a target. */
final class Steps {

    private Steps() {}

    /** Whether it is the process that targets start on, not one that is only called. */
    static boolean approval(XmlNode root) {
        return root.children("bpmn:process").anyMatch(process -> process.id().equals(ProcessVersions.APPROVAL));
    }

    /** Empty for what is no user task, or one whose settings the first check refuses. */
    static Optional<StepSettings> settings(XmlNode node) {
        if (!node.name().equals("bpmn:userTask")) {
            return Optional.empty();
        }
        try {
            return Optional.of(StepSettings.of(node.properties()));
        } catch (InvalidStepException e) {
            return Optional.empty();
        }
    }

    static boolean corrects(XmlNode node) {
        return node.name().equals("bpmn:userTask")
                && Stage.CORRECTION.name().equals(node.properties().get("stage"));
    }

    static boolean publishes(XmlNode node) {
        return node.name().equals("bpmn:userTask")
                && Stage.PUBLICATION.name().equals(node.properties().get("stage"));
    }

    static boolean ends(XmlNode node, Outcome outcome) {
        return node.name().equals("bpmn:endEvent")
                && outcome.name().equals(node.properties().get("outcome"));
    }

    /** Where returning and rejecting lead, whether a flow is drawn there or not. */
    static boolean goalOfReturns(XmlNode node) {
        return corrects(node) || ends(node, Outcome.NOT_PASSED);
    }
}
