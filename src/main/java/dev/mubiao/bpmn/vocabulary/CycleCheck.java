package dev.mubiao.bpmn.vocabulary;

import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.graph.FlowGraph;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A process cannot run in circles without stopping, and flows lead somewhere. */
final class CycleCheck implements ModelCheck {

    private static final int MOST_WALKED = 500;

    @Override
    public void check(XmlNode root, List<ModelProblem> problems) {
        List<XmlNode> nodes = root.tree().filter(FlowGraph::isFlowNode).toList();
        if (nodes.size() > MOST_WALKED) {
            return;
        }
        Set<String> ids = nodes.stream().map(XmlNode::id).collect(Collectors.toSet());
        root.tree().filter(node -> node.name().equals("bpmn:sequenceFlow")).forEach(flow -> {
            for (String end : List.of("sourceRef", "targetRef")) {
                if (!ids.contains(flow.attribute(end))) {
                    problems.add(ModelProblem.of(flow.label(), end, "flow", flow.attribute(end)));
                }
            }
        });
        List<String> cycle = new FlowGraph(root).cycle();
        if (!cycle.isEmpty()) {
            problems.add(ModelProblem.of(cycle.get(0), null, "cycle", String.join(" → ", cycle)));
        }
    }
}
