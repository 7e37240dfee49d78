package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.Outcome;
import dev.mubiao.bpmn.graph.ElementSemantics;
import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rule: each end of the process that targets start on says its outcome, one that publishes can be reached, and the
 * outcome agrees with the steps on the way to it. A process that is only called needs no outcome.
 */
final class OutcomeLint implements LintRule {

    @Override
    public void check(XmlNode root, List<FlowScope> scopes, LintReport report) {
        for (FlowScope scope : scopes) {
            if (scope.isProcess() && ElementSemantics.approval(root)) {
                ends(scope, report);
            } else {
                scope.nodes("bpmn:endEvent").stream()
                        .filter(OutcomeLint::saysOutcome)
                        .forEach(end -> report.error(end, "outcomeInside"));
            }
        }
        further(root.tree().filter(ElementSemantics::corrects).toList(), "severalCorrections", report);
        further(
                root.tree()
                        .filter(node -> ElementSemantics.ends(node, Outcome.NOT_PASSED))
                        .toList(),
                "severalNotPassed",
                report);
    }

    private static void ends(FlowScope scope, LintReport report) {
        Set<XmlNode> unpublished = unpublished(scope);
        scope.nodes("bpmn:endEvent").stream()
                .filter(end -> ElementSemantics.ends(end, Outcome.PUBLISHED) && unpublished.contains(end))
                .forEach(end -> report.error(end, "publishedUnseen"));
        scope.nodes("bpmn:endEvent").stream()
                .filter(end -> !saysOutcome(end))
                .forEach(end -> report.error(end, "noOutcome"));
        if (scope.reached().stream().noneMatch(node -> ElementSemantics.ends(node, Outcome.PUBLISHED))) {
            report.error(scope.scope(), "neverPublished");
        }
    }

    /** An empty outcome is none: the engine passes over both. */
    private static boolean saysOutcome(XmlNode end) {
        return !end.properties().getOrDefault("outcome", "").isEmpty();
    }

    /** What can be reached without a publication on the way; a called process may hold one. */
    private static Set<XmlNode> unpublished(FlowScope scope) {
        Set<XmlNode> seen = new HashSet<>();
        Set<XmlNode> open = new HashSet<>(scope.nodes("bpmn:startEvent"));
        scope.nodes().stream().filter(ElementSemantics::corrects).forEach(open::add);
        while (!open.isEmpty()) {
            seen.addAll(open);
            open = open.stream()
                    .filter(node -> !mayPublish(node))
                    .flatMap(node -> scope.outgoing(node).stream())
                    .map(FlowScope.Flow::target)
                    .filter(node -> !seen.contains(node))
                    .collect(Collectors.toSet());
        }
        return seen;
    }

    private static boolean mayPublish(XmlNode node) {
        return node.name().equals("bpmn:callActivity") || node.tree().anyMatch(ElementSemantics::publishes);
    }

    private static void further(List<XmlNode> nodes, String key, LintReport report) {
        nodes.stream()
                .skip(1)
                .forEach(node -> report.warning(node, key, nodes.get(0).displayName()));
    }
}
