package dev.mubiao.workflow.engine;

import dev.mubiao.workflow.engine.ControlFlow.Flow;
import java.util.List;

/** Wherever ways part, exactly one way is left for every case. */
final class BranchLint implements LintRule {

    @Override
    public void look(XmlNode root, List<ControlFlow> scopes, LintReport report) {
        for (ControlFlow scope : scopes) {
            for (XmlNode node : scope.nodes()) {
                switch (node.name()) {
                    case "bpmn:exclusiveGateway", "bpmn:inclusiveGateway" -> choice(node, scope, report);
                    default -> elsewhere(node, scope, report);
                }
            }
        }
    }

    private static void choice(XmlNode gateway, ControlFlow scope, LintReport report) {
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
                report.error(way.drawn(), "noCondition", LintReport.called(way.target()));
            }
            if (way.drawn().attribute("name").isBlank()) {
                report.warning(way.drawn(), "unnamedWay", LintReport.called(way.target()));
            }
        }
    }

    private static void elsewhere(XmlNode node, ControlFlow scope, LintReport report) {
        scope.outgoing(node).stream()
                .filter(Flow::conditional)
                .forEach(way -> report.error(way.drawn(), "conditionElsewhere", LintReport.called(node)));
    }
}
