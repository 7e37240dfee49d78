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
    public void look(XmlNode root, List<FlowScope> scopes, LintReport report) {
        for (FlowScope scope : scopes) {
            SoundnessCheck game = new SoundnessCheck(scope, ElementSemantics::goalOfReturns);
            List<XmlNode> beginnings = new ArrayList<>(scope.nodes("bpmn:startEvent"));
            scope.nodes().stream().filter(ElementSemantics::corrects).forEach(beginnings::add);
            game.play(beginnings);
            game.deadlocks()
                    .forEach((join, missing) -> report.error(
                            join,
                            "deadlock",
                            missing.stream().map(XmlNode::displayName).collect(Collectors.joining("、"))));
            game.growing().forEach(node -> report.error(node, "growing"));
            game.twice().stream()
                    .filter(node -> !game.growing().contains(node))
                    .forEach(node -> report.warning(node, "twice"));
            if (!game.finished()) {
                report.warning(scope.scope(), "intricate");
            }
        }
    }
}
