package dev.mubiao.bpmn.vocabulary;

import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.List;

/**
 * Timers wait a minute at least, and the process says how long its history is kept. A draft may hold a time that is not
 * understood, as somebody typed it: it is reported at its event, and keeps nothing else from being saved.
 */
final class TimeCheck implements ModelCheck {

    private static final String TIME_TO_LIVE = "camunda:historyTimeToLive";

    @Override
    public void check(XmlNode root, List<ModelProblem> problems) {
        root.tree().forEach(node -> {
            node.children("bpmn:timerEventDefinition")
                    .filter(timer -> !LimitCheck.accepts(timer))
                    .forEach(timer -> problems.add(ModelProblem.of(node.label(), "timer", "timer")));
            if (node.name().equals("bpmn:process") && !LimitCheck.keepsHistory(node.attribute(TIME_TO_LIVE))) {
                problems.add(ModelProblem.of(node.label(), TIME_TO_LIVE, "timeToLive"));
            }
        });
    }

    /** Whether a problem is about what this checks. */
    static boolean found(ModelProblem problem) {
        return problem.key().equals("bpmn.model.timer") || problem.key().equals("bpmn.model.timeToLive");
    }
}
