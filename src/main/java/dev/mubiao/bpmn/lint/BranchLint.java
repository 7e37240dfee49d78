package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.graph.FlowScope.Flow;
import dev.mubiao.bpmn.xml.XmlNode;
import dev.mubiao.platform.text.Cleaning;
import java.util.List;

/** Rule: where flows branch, exactly one flow can be taken in every case. */
final class BranchLint implements LintRule {

    @Override
    public void check(XmlNode root, List<FlowScope> scopes, LintReport report) {
        for (FlowScope scope : scopes) {
            for (XmlNode node : scope.nodes()) {
                switch (node.name()) {
                    case "bpmn:exclusiveGateway", "bpmn:inclusiveGateway" -> choice(node, scope, report);
                    default -> elsewhere(node, scope, report);
                }
            }
        }
    }

    private static void choice(XmlNode gateway, FlowScope scope, LintReport report) {
        List<Flow> ways = scope.outgoing(gateway);
        String otherwise = gateway.attribute("default");
        boolean known = ways.stream().anyMatch(Flow::isDefault);
        if (!otherwise.isEmpty() && !known) {
            report.error(gateway, "defaultUnknown", otherwise);
        }
        if (ways.size() < 2) {
            ways.stream().filter(Flow::conditional).forEach(way -> report.error(way.drawn(), "loneCondition"));
            return;
        }
        if (!known) {
            report.error(gateway, "noDefault");
        }
        for (Flow way : ways) {
            if (way.isDefault() && way.conditional()) {
                report.error(way.drawn(), "defaultWithCondition");
            }
            if (!way.isDefault() && !way.conditional()) {
                report.error(way.drawn(), "noCondition", way.target().displayName());
            }
            if (Cleaning.isNothing(way.drawn().attribute("name"))) {
                report.warning(way.drawn(), "unnamedWay", way.target().displayName());
            }
        }
    }

    private static void elsewhere(XmlNode node, FlowScope scope, LintReport report) {
        scope.outgoing(node).stream()
                .filter(Flow::conditional)
                .forEach(way -> report.error(way.drawn(), "conditionElsewhere", node.displayName()));
    }
}
