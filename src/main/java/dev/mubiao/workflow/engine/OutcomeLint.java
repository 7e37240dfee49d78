package dev.mubiao.workflow.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What comes out at the ends is what has happened on the way there. */
final class OutcomeLint implements LintRule {

    @Override
    public void look(XmlNode root, List<ControlFlow> scopes, LintReport report) {
        for (ControlFlow scope : scopes) {
            if (scope.isProcess() && Steps.approval(root)) {
                ends(scope, report);
            } else {
                scope.nodes("bpmn:endEvent").stream()
                        .filter(end -> end.properties().containsKey("outcome"))
                        .forEach(end -> report.error(end, "outcomeInside"));
            }
        }
        further(root.tree().filter(Steps::corrects).toList(), "severalCorrections", report);
        further(root.tree().filter(node -> Steps.ends(node, Outcome.NOT_PASSED)).toList(), "severalNotPassed", report);
    }

    private static void ends(ControlFlow scope, LintReport report) {
        Set<XmlNode> unpublished = unpublished(scope);
        scope.nodes("bpmn:endEvent").stream()
                .filter(end -> Steps.ends(end, Outcome.PUBLISHED) && unpublished.contains(end))
                .forEach(end -> report.error(end, "publishedUnseen"));
        scope.nodes("bpmn:endEvent").stream()
                .filter(end -> !end.properties().containsKey("outcome"))
                .forEach(end -> report.warning(end, "noOutcome"));
        if (scope.nodes().stream().noneMatch(node -> Steps.ends(node, Outcome.PUBLISHED))) {
            report.warning(scope.scope(), "neverPublished");
        }
    }

    /** What can be reached without a publication on the way; a called process may hold one. */
    private static Set<XmlNode> unpublished(ControlFlow scope) {
        Set<XmlNode> seen = new HashSet<>();
        Set<XmlNode> open = new HashSet<>(scope.nodes("bpmn:startEvent"));
        scope.nodes().stream().filter(Steps::corrects).forEach(open::add);
        while (!open.isEmpty()) {
            seen.addAll(open);
            open = open.stream()
                    .filter(node -> !mayPublish(node))
                    .flatMap(node -> scope.outgoing(node).stream())
                    .map(ControlFlow.Flow::target)
                    .filter(node -> !seen.contains(node))
                    .collect(Collectors.toSet());
        }
        return seen;
    }

    private static boolean mayPublish(XmlNode node) {
        return node.name().equals("bpmn:callActivity") || node.tree().anyMatch(Steps::publishes);
    }

    private static void further(List<XmlNode> nodes, String key, LintReport report) {
        nodes.stream().skip(1).forEach(node -> report.warning(node, key, LintReport.called(nodes.get(0))));
    }
}
