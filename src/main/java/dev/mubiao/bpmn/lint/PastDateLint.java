package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.xml.XmlNode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Rule: the date of a timer is still to come. It asks what time it is, and so says something else of the same model one
 * day.
 */
final class PastDateLint implements LintRule {

    private final Clock clock;

    PastDateLint(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void check(XmlNode root, List<FlowScope> scopes, LintReport report) {
        for (FlowScope scope : scopes) {
            for (XmlNode node : scope.nodes()) {
                node.child("bpmn:timerEventDefinition")
                        .flatMap(timer -> timer.child("bpmn:timeDate"))
                        .filter(date -> past(date.text()))
                        .ifPresent(date -> report.error(node, "timerPast", date.text()));
            }
        }
    }

    private boolean past(String date) {
        try {
            return OffsetDateTime.parse(date).toInstant().isBefore(clock.instant());
        } catch (DateTimeException e) {
            // The first check says so.
            return false;
        }
    }
}
