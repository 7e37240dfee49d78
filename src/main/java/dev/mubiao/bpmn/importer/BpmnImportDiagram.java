package dev.mubiao.bpmn.importer;

import dev.mubiao.bpmn.graph.FlowGraph;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the diagram of an imported model if it shows every node; otherwise lays it out anew. */
final class BpmnImportDiagram {

    private static final double FARTHEST = 1_000_000;

    private final BpmnImportLog changes;

    BpmnImportDiagram(BpmnImportLog changes) {
        this.changes = changes;
    }

    /** Whether each node has its place in the one diagram that there is. */
    static boolean complete(XmlNode root) {
        Map<String, XmlNode> shapes = drawn(root, "bpmndi:BPMNShape");
        return root.tree()
                                .filter(node -> node.name().equals("bpmndi:BPMNPlane"))
                                .count()
                        == 1
                && root.tree()
                        .filter(node ->
                                FlowGraph.isFlowNode(node) || node.name().equals("bpmn:participant"))
                        .allMatch(node -> placed(shapes.get(node.id())));
    }

    void tidy(XmlNode root, XmlNode process) {
        BpmnImportStepShapes steps = new BpmnImportStepShapes(root, complete(root) ? boxes(root) : Map.of());
        boolean kept = complete(root) && steps.fit();
        if (!kept) {
            changes.changed(root, "", "layout");
            root.children().removeIf(child -> child.name().equals("bpmn:collaboration"));
            process.children().removeIf(child -> child.name().equals("bpmn:laneSet"));
        }
        Map<String, DiagramBounds> boxes = kept ? new HashMap<>(steps.enlarged()) : new BpmnAutoLayout(process).boxes();
        Set<String> redrawn = kept ? steps.enlarged().keySet() : Set.of();
        Map<String, XmlNode> shapes = kept ? drawn(root, "bpmndi:BPMNShape") : Map.of();
        Map<String, XmlNode> edges = kept ? drawn(root, "bpmndi:BPMNEdge") : Map.of();
        root.children().removeIf(child -> child.name().equals("bpmndi:BPMNDiagram"));
        XmlNode plane = XmlNode.of("bpmndi:BPMNPlane", "id", "plane_1", "bpmnElement", plane(root, process));
        int[] number = {1};
        root.tree().filter(BpmnImportDiagram::isShape).forEach(node -> {
            boolean asDrawn = shapes.containsKey(node.id()) && !redrawn.contains(node.id());
            XmlNode shape = asDrawn ? shape(node, shapes.get(node.id())) : null;
            if (redrawn.contains(node.id())) {
                changes.changed(node, "", "resized");
            }
            if (shape == null && boxes.containsKey(node.id())) {
                shape = shape(node, Objects.requireNonNull(boxes.get(node.id())));
            }
            if (shape != null) {
                shape.attributes().put("id", "shape_" + number[0]++);
                boxes.put(node.id(), DiagramBounds.of(shape.child("dc:Bounds").orElseThrow()));
                plane.children().add(shape);
            }
        });
        root.tree()
                .filter(node ->
                        node.name().equals("bpmn:sequenceFlow") || node.name().equals("bpmn:association"))
                .forEach(flow -> edge(flow, toEnlarged(flow, redrawn) ? Map.of() : edges, boxes)
                        .ifPresent(edge -> {
                            edge.attributes().put("id", "edge_" + number[0]++);
                            plane.children().add(edge);
                        }));
        XmlNode diagram = XmlNode.of("bpmndi:BPMNDiagram", "id", "diagram_1");
        diagram.children().add(plane);
        root.children().add(diagram);
        Set<String> ours = Set.of("plane_1", "diagram_1");
        root.tree()
                .filter(node -> node.name().startsWith("bpmn:"))
                .filter(node -> ours.contains(node.id()) || node.id().matches("(shape|edge)_\\d+"))
                .findFirst()
                .ifPresent(clash -> root.tree()
                        .filter(node -> node.name().startsWith("bpmndi:"))
                        .forEach(node -> node.attributes().remove("id")));
    }

    private static boolean toEnlarged(XmlNode flow, Set<String> enlarged) {
        return enlarged.contains(flow.attribute("sourceRef")) || enlarged.contains(flow.attribute("targetRef"));
    }

    private static Map<String, DiagramBounds> boxes(XmlNode root) {
        Map<String, DiagramBounds> bounds = new HashMap<>();
        drawn(root, "bpmndi:BPMNShape").forEach((element, shape) -> {
            if (placed(shape)) {
                bounds.put(element, DiagramBounds.of(shape.child("dc:Bounds").orElseThrow()));
            }
        });
        return bounds;
    }

    private static String plane(XmlNode root, XmlNode process) {
        return root.child("bpmn:collaboration").map(XmlNode::id).orElse(process.id());
    }

    private static boolean isShape(XmlNode node) {
        return FlowGraph.isFlowNode(node)
                || Set.of("bpmn:participant", "bpmn:lane", "bpmn:textAnnotation")
                        .contains(node.name());
    }

    private static Map<String, XmlNode> drawn(XmlNode root, String kind) {
        return root.tree()
                .filter(node -> node.name().equals(kind))
                .collect(Collectors.toMap(
                        node -> node.attribute("bpmnElement"), node -> node, (one, other) -> one, LinkedHashMap::new));
    }

    private static boolean placed(@Nullable XmlNode shape) {
        return shape != null
                && shape.child("dc:Bounds").filter(BpmnImportDiagram::sensible).isPresent();
    }

    private static boolean sensible(XmlNode bounds) {
        return number(bounds, "x") && number(bounds, "y") && size(bounds, "width") && size(bounds, "height");
    }

    private static boolean size(XmlNode bounds, String side) {
        return number(bounds, side) && Double.parseDouble(bounds.attribute(side)) > 0;
    }

    private static boolean number(XmlNode node, String attribute) {
        try {
            double value = Double.parseDouble(node.attribute(attribute));
            return Math.abs(value) <= FARTHEST;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static @Nullable XmlNode shape(XmlNode node, @Nullable XmlNode old) {
        if (old == null || !placed(old)) {
            return null;
        }
        XmlNode shape = XmlNode.of("bpmndi:BPMNShape", "bpmnElement", node.id());
        List.of("isHorizontal", "isExpanded", "isMarkerVisible").forEach(name -> {
            if (old.attribute(name).matches("true|false")) {
                shape.attributes().put(name, old.attribute(name));
            }
        });
        if (node.name().equals("bpmn:subProcess")) {
            shape.attributes().put("isExpanded", "true");
        }
        old.child("dc:Bounds").map(BpmnImportDiagram::bounds).ifPresent(shape.children()::add);
        label(old, shape);
        return shape;
    }

    private static XmlNode shape(XmlNode node, DiagramBounds diagramBounds) {
        XmlNode shape = XmlNode.of("bpmndi:BPMNShape", "bpmnElement", node.id());
        if (node.name().equals("bpmn:subProcess")) {
            shape.attributes().put("isExpanded", "true");
        }
        if (node.name().equals("bpmn:exclusiveGateway")) {
            shape.attributes().put("isMarkerVisible", "true");
        }
        shape.children().add(diagramBounds.bounds());
        return shape;
    }

    private static XmlNode bounds(XmlNode old) {
        XmlNode bounds = new XmlNode("dc:Bounds");
        List.of("x", "y", "width", "height").forEach(name -> bounds.attributes().put(name, old.attribute(name)));
        return bounds;
    }

    private static void label(XmlNode old, XmlNode shape) {
        old.child("bpmndi:BPMNLabel")
                .flatMap(label -> label.child("dc:Bounds"))
                .filter(BpmnImportDiagram::sensible)
                .ifPresent(bounds -> {
                    XmlNode label = new XmlNode("bpmndi:BPMNLabel");
                    label.children().add(bounds(bounds));
                    shape.children().add(label);
                });
    }

    private static Optional<XmlNode> edge(XmlNode flow, Map<String, XmlNode> edges, Map<String, DiagramBounds> boxes) {
        XmlNode edge = XmlNode.of("bpmndi:BPMNEdge", "bpmnElement", flow.id());
        XmlNode old = edges.get(flow.id());
        if (old != null) {
            old.children("di:waypoint")
                    .filter(point -> number(point, "x") && number(point, "y"))
                    .forEach(point -> edge.children()
                            .add(XmlNode.of("di:waypoint", "x", point.attribute("x"), "y", point.attribute("y"))));
            if (edge.children().size() > 1) {
                label(old, edge);
                return Optional.of(edge);
            }
            edge.children().clear();
        }
        DiagramBounds from = boxes.get(flow.attribute("sourceRef"));
        DiagramBounds to = boxes.get(flow.attribute("targetRef"));
        if (from == null || to == null) {
            return Optional.empty();
        }
        edge.children().addAll(from.way(to));
        return Optional.of(edge);
    }
}
