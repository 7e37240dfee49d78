package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.xml.XmlNode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;

/** Rule: events that wait have a timer, and the timer can still fire. */
final class TimerLint implements LintRule {

    private final Clock clock;

    TimerLint(Clock clock) {
        this.clock = clock;
    }

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

    private void waiting(XmlNode event, LintReport report) {
        XmlNode timer = event.child("bpmn:timerEventDefinition").orElse(null);
        if (timer == null) {
            report.error(event, "noTimer");
            return;
        }
        boolean goesOnBeside = event.name().equals("bpmn:boundaryEvent")
                && event.attribute("cancelActivity").equals("false");
        if (timer.child("bpmn:timeCycle").isPresent() && !goesOnBeside) {
            report.warning(event, "timerOnce");
        }
        timer.child("bpmn:timeDate")
                .filter(date -> past(date.text()))
                .ifPresent(date -> report.warning(event, "timerPast", date.text()));
    }

    private boolean past(String date) {
        try {
            return OffsetDateTime.parse(date).toInstant().isBefore(clock.instant());
        } catch (DateTimeException e) {
            return false;
        }
    }
}
