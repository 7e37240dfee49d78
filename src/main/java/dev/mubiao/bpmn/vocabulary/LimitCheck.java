package dev.mubiao.bpmn.vocabulary;

import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.graph.FlowGraph;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.List;

/** No more than 500 nodes, and no more than 200 instances of one step. */
public final class LimitCheck implements ModelCheck {

    private static final int MOST_NODES = 500;
    private static final int MOST_INSTANCES = 200;

    @Override
    public void check(XmlNode root, List<ModelProblem> problems) {
        if (root.tree().filter(FlowGraph::isFlowNode).count() > MOST_NODES) {
            problems.add(ModelProblem.of(root.label(), null, "nodes", Integer.toString(MOST_NODES)));
        }
        if (root.name().startsWith("bpmn:") && mostInstances(root) > MOST_INSTANCES) {
            problems.add(ModelProblem.of(
                    root.label(), "loopCardinality", "nestedInstances", Integer.toString(MOST_INSTANCES)));
        }
        root.tree()
                .filter(node -> node.name().equals("bpmn:multiInstanceLoopCharacteristics"))
                .forEach(loop -> instances(loop, problems));
    }

    private static void instances(XmlNode loop, List<ModelProblem> problems) {
        if (!bounded(loop)) {
            problems.add(
                    ModelProblem.of(loop.label(), "loopCardinality", "instances", Integer.toString(MOST_INSTANCES)));
        }
    }

    public static boolean bounded(XmlNode loop) {
        String cardinality =
                loop.child("bpmn:loopCardinality").map(XmlNode::text).orElse("");
        return cardinality.matches("[1-9]\\d{0,2}") && Integer.parseInt(cardinality) <= MOST_INSTANCES;
    }

    /** Loops within loops multiply. */
    private static long mostInstances(XmlNode node) {
        long own = node.child("bpmn:multiInstanceLoopCharacteristics")
                .flatMap(loop -> loop.child("bpmn:loopCardinality"))
                .map(XmlNode::text)
                .filter(text -> text.matches("[1-9]\\d{0,2}"))
                .map(Long::valueOf)
                .orElse(1L);
        // What is too large already need not be multiplied further.
        long below = node.children().stream()
                .mapToLong(LimitCheck::mostInstances)
                .max()
                .orElse(1);
        return Math.min(own * below, 1_000_000);
    }
}
