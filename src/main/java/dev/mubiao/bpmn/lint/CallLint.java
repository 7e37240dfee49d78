package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rule: a called process exists and does not call its caller, directly or through others. */
final class CallLint implements LintRule {

    private final CalledProcesses processes;

    CallLint(CalledProcesses processes) {
        this.processes = processes;
    }

    @Override
    public void check(XmlNode root, List<FlowScope> scopes, LintReport report) {
        Set<String> own =
                new HashSet<>(root.children("bpmn:process").map(XmlNode::id).toList());
        root.tree().filter(node -> node.name().equals("bpmn:callActivity")).forEach(call -> {
            String key = call.attribute("calledElement");
            if (own.contains(key)) {
                return;
            }
            if (processes.find(key).isEmpty()) {
                report.error(call, "unknownProcess", key);
            } else if (leadsTo(key, own)) {
                report.error(call, "callsInCircles", key);
            }
        });
    }

    private boolean leadsTo(String key, Set<String> goals) {
        Set<String> seen = new HashSet<>(Set.of(key));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (String next : calls(open.remove())) {
                if (goals.contains(next)) {
                    return true;
                }
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return false;
    }

    private List<String> calls(String key) {
        return processes.find(key).stream()
                .flatMap(XmlNode::tree)
                .filter(node -> node.name().equals("bpmn:callActivity"))
                .map(call -> call.attribute("calledElement"))
                .toList();
    }
}
