package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.graph.ElementSemantics;
import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.List;

/** Rule: events that wait have a timer, and event gateways wait. */
final class TimerLint implements LintRule {

    @Override
    public void check(XmlNode root, List<FlowScope> scopes, LintReport report) {
        for (FlowScope scope : scopes) {
            for (XmlNode node : scope.nodes()) {
                switch (node.name()) {
                    case "bpmn:boundaryEvent", "bpmn:intermediateCatchEvent" -> waiting(node, report);
                    case "bpmn:eventBasedGateway" ->
                        scope.outgoing(node).stream()
                                .map(FlowScope.Flow::target)
                                .filter(target -> !target.name().equals("bpmn:intermediateCatchEvent"))
                                .forEach(target -> report.error(node, "eventGateway", target.displayName()));
                    default -> {}
                }
            }
        }
    }

    private static void waiting(XmlNode event, LintReport report) {
        XmlNode timer = event.child("bpmn:timerEventDefinition").orElse(null);
        if (timer == null) {
            report.error(event, "noTimer");
            return;
        }
        boolean goesOnBeside = event.name().equals("bpmn:boundaryEvent") && !ElementSemantics.interrupts(event);
        if (timer.child("bpmn:timeCycle").isPresent() && !goesOnBeside) {
            report.warning(event, "timerOnce");
        }
    }
}
