package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.graph.ElementSemantics;
import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.graph.SoundnessCheck;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rule: no join waits for a branch that may not be taken, and no branch is taken more often than it was started. */
final class JoinLint implements LintRule {

    @Override
    public void check(XmlNode root, List<FlowScope> scopes, LintReport report) {
        for (FlowScope scope : scopes) {
            SoundnessCheck check = new SoundnessCheck(scope, ElementSemantics::goalOfReturns);
            List<XmlNode> beginnings = new ArrayList<>(scope.nodes("bpmn:startEvent"));
            scope.nodes().stream().filter(ElementSemantics::corrects).forEach(beginnings::add);
            check.run(beginnings);
            check.deadlocks()
                    .forEach((join, missing) -> report.error(
                            join,
                            "deadlock",
                            missing.stream().map(XmlNode::displayName).collect(Collectors.joining("、"))));
            check.growing().forEach(node -> report.error(node, "growing"));
            check.twice().stream()
                    .filter(node -> !check.growing().contains(node))
                    .forEach(node -> report.warning(node, "twice"));
            if (!check.finished()) {
                report.warning(scope.scope(), "intricate");
            }
        }
    }
}
