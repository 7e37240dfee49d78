package dev.mubiao.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** No join waits for a branch that may not be walked, and no branch is walked more often than it was begun. */
final class JoinLint implements LintRule {

    @Override
    public void look(XmlNode root, List<ControlFlow> scopes, LintReport report) {
        for (ControlFlow scope : scopes) {
            TokenGame game = new TokenGame(scope, Steps::goalOfReturns);
            List<XmlNode> beginnings = new ArrayList<>(scope.nodes("bpmn:startEvent"));
            scope.nodes().stream().filter(Steps::corrects).forEach(beginnings::add);
            game.play(beginnings);
            game.deadlocks()
                    .forEach((join, missing) -> report.error(
                            join,
                            "deadlock",
                            missing.stream().map(LintReport::called).collect(Collectors.joining("、"))));
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
