package dev.mubiao.bpmn.importer;

import dev.mubiao.bpmn.graph.FlowGraph;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Enlarges the shapes of steps that are too small for a name, as those of events that became steps are. Needed where the
 * diagram of an imported model is kept.
 */
final class BpmnImportStepShapes {

    private static final Set<String> STEPS = Set.of("bpmn:userTask", "bpmn:callActivity");
    private static final Set<String> AROUND = Set.of("bpmn:subProcess", "bpmn:participant", "bpmn:lane");

    /** As the modeler draws steps. */
    private static final double WIDTH = 100;

    private static final double HEIGHT = 80;

    /** Other tools draw steps a little smaller; a name of some words still fits. */
    private static final double LEAST_WIDTH = 80;

    private static final double LEAST_HEIGHT = 40;
    private static final double GAP = 20;

    private final List<XmlNode> nodes;
    private final Map<String, DiagramBounds> drawn;
    private final Map<String, DiagramBounds> enlarged = new HashMap<>();

    /** @param drawn the shapes of the file by element */
    BpmnImportStepShapes(XmlNode root, Map<String, DiagramBounds> drawn) {
        this.drawn = drawn;
        this.nodes = root.tree()
                .filter(node -> FlowGraph.isFlowNode(node) || AROUND.contains(node.name()))
                .filter(node -> drawn.containsKey(node.id()))
                .toList();
        nodes.stream().filter(node -> STEPS.contains(node.name())).forEach(step -> {
            DiagramBounds box = box(step);
            if (box.width() < LEAST_WIDTH || box.height() < LEAST_HEIGHT) {
                enlarged.put(step.id(), box.grown(WIDTH, HEIGHT));
            }
        });
    }

    /** The new shapes by element; the flows to and from them have to be drawn anew. */
    Map<String, DiagramBounds> enlarged() {
        return enlarged;
    }

    /** Whether they fit between the others, inside what is around them; else all has to be laid out anew. */
    boolean fit() {
        return nodes.stream()
                .filter(step -> enlarged.containsKey(step.id()))
                .allMatch(step -> nodes.stream().filter(other -> other != step).allMatch(other -> fits(step, other)));
    }

    private boolean fits(XmlNode step, XmlNode other) {
        DiagramBounds large = box(step, enlarged);
        if (other.attribute("attachedToRef").equals(step.id())) {
            return false;
        }
        if (AROUND.contains(other.name()) && box(other).contains(box(step))) {
            return box(other).contains(large);
        }
        return !large.touches(box(other, enlarged), GAP);
    }

    private DiagramBounds box(XmlNode node) {
        return Objects.requireNonNull(drawn.get(node.id()));
    }

    private DiagramBounds box(XmlNode node, Map<String, DiagramBounds> instead) {
        DiagramBounds other = instead.get(node.id());
        return other == null ? box(node) : other;
    }
}
