package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.List;
import java.util.Set;

/** Rule: there is one start, everything can be reached from it, and from everything an end can be reached. */
final class ReachabilityLint implements LintRule {

    @Override
    public void check(XmlNode root, List<FlowScope> scopes, LintReport report) {
        for (FlowScope scope : scopes) {
            List<XmlNode> starts = scope.nodes("bpmn:startEvent");
            if (starts.isEmpty()) {
                report.error(scope.scope(), "noStart");
            }
            starts.stream().skip(1).forEach(start -> report.error(start, "manyStarts"));
            if (scope.nodes("bpmn:endEvent").isEmpty()) {
                report.error(scope.scope(), "noEnd");
            }
            scope.strays().forEach(stray -> report.error(stray, "stray"));
            nodes(scope, starts.isEmpty(), report);
        }
    }

    private static void nodes(FlowScope scope, boolean startless, LintReport report) {
        Set<XmlNode> reached = scope.reached();
        Set<XmlNode> ending = scope.ending();
        for (XmlNode node : scope.nodes()) {
            if (!startless && !reached.contains(node)) {
                report.error(node, "unreachable");
            } else if (!ending.contains(node)) {
                report.error(node, scope.outgoing(node).isEmpty() ? "stops" : "deadEnd");
            }
            boolean joinsOrSplits =
                    scope.outgoing(node).size() > 1 || scope.incoming(node).size() > 1;
            if (node.name().endsWith("Gateway") && !joinsOrSplits) {
                report.warning(node, "idleGateway");
            }
        }
    }
}
