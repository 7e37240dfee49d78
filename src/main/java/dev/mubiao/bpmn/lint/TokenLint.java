package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.graph.TokenBound;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.List;

/** Rule: branches, repeats, instances and calls do not multiply to more than one target may have open. */
final class TokenLint implements LintRule {

    private final CalledProcesses processes;

    TokenLint(CalledProcesses processes) {
        this.processes = processes;
    }

    @Override
    public void check(XmlNode root, List<FlowScope> scopes, LintReport report) {
        new TokenBound(root, processes::find)
                .excess()
                .ifPresent(node -> report.error(inside(root, node), "tokens", Integer.toString(TokenBound.MOST)));
    }

    /** What a called process has too much of is shown at the process that calls it. */
    private static XmlNode inside(XmlNode root, XmlNode node) {
        return root.tree().anyMatch(own -> own == node)
                ? node
                : root.children("bpmn:process").findFirst().orElse(root);
    }
}
