package dev.mubiao.bpmn.importer;

import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.graph.FlowScope.Flow;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Lays out a process without a diagram from left to right: each node to the right of those before it, sub-processes
 * around what they contain.
 */
final class BpmnAutoLayout {

    private static final double GAP = 60;
    private static final double MARGIN = 40;

    private final Map<XmlNode, FlowScope> scopes = new HashMap<>();
    private final XmlNode process;

    BpmnAutoLayout(XmlNode process) {
        this.process = process;
        XmlNode around = new XmlNode("bpmn:definitions");
        around.children().add(process);
        FlowScope.of(around).forEach(scope -> scopes.put(scope.scope(), scope));
    }

    Map<String, DiagramBounds> boxes() {
        Map<String, DiagramBounds> boxes = new LinkedHashMap<>();
        place(process, 160, 100, boxes);
        return boxes;
    }

    /** Places what is in a scope. @return the room that it takes */
    private DiagramBounds place(XmlNode scope, double left, double top, Map<String, DiagramBounds> boxes) {
        FlowScope flow = Objects.requireNonNull(scopes.get(scope));
        Map<Integer, List<XmlNode>> columns = columns(flow);
        double x = left;
        double bottom = top;
        for (List<XmlNode> column : columns.values()) {
            double widest = 0;
            double y = top;
            for (XmlNode node : column) {
                DiagramBounds diagramBounds = box(node, x, y, boxes);
                widest = Math.max(widest, diagramBounds.width());
                y += diagramBounds.height() + GAP;
                int hanging = 0;
                for (XmlNode event : flow.boundaries(node)) {
                    boxes.put(
                            event.id(),
                            new DiagramBounds(
                                    diagramBounds.x() + 10 + 46 * hanging++,
                                    diagramBounds.y() + diagramBounds.height() - 18,
                                    36,
                                    36));
                }
            }
            bottom = Math.max(bottom, y);
            x += widest + GAP;
        }
        for (XmlNode note : scope.children("bpmn:textAnnotation").toList()) {
            boxes.put(note.id(), new DiagramBounds(left, bottom, 120, 50));
            bottom += 50 + GAP;
        }
        return new DiagramBounds(left, top, Math.max(100, x - GAP - left), Math.max(80, bottom - GAP - top));
    }

    private DiagramBounds box(XmlNode node, double x, double y, Map<String, DiagramBounds> boxes) {
        DiagramBounds diagramBounds = switch (node.name()) {
            case "bpmn:userTask", "bpmn:callActivity" -> new DiagramBounds(x, y, 120, 80);
            case "bpmn:subProcess" -> {
                DiagramBounds inside = place(node, x + MARGIN, y + MARGIN, boxes);
                yield new DiagramBounds(x, y, inside.width() + 2 * MARGIN, inside.height() + 2 * MARGIN);
            }
            default ->
                node.name().endsWith("Gateway")
                        ? new DiagramBounds(x, y + 15, 50, 50)
                        : new DiagramBounds(x, y + 22, 36, 36);
        };
        boxes.put(node.id(), diagramBounds);
        return diagramBounds;
    }

    /** Each node one column further than the first time it is reached; what is never reached comes first. */
    private static Map<Integer, List<XmlNode>> columns(FlowScope flow) {
        Map<XmlNode, Integer> found = new LinkedHashMap<>();
        Deque<XmlNode> open = new ArrayDeque<>();
        List<XmlNode> nodes = flow.nodes().stream()
                .filter(node -> !node.name().equals("bpmn:boundaryEvent"))
                .toList();
        List<XmlNode> roots = new ArrayList<>(
                nodes.stream().filter(node -> flow.incoming(node).isEmpty()).toList());
        roots.addAll(nodes);
        for (XmlNode root : roots) {
            if (found.putIfAbsent(root, 0) == null) {
                open.add(root);
            }
            while (!open.isEmpty()) {
                XmlNode node = open.remove();
                List<Flow> out = new ArrayList<>(flow.outgoing(node));
                flow.boundaries(node).forEach(event -> out.addAll(flow.outgoing(event)));
                for (Flow way : out) {
                    if (found.putIfAbsent(way.target(), found.getOrDefault(node, 0) + 1) == null) {
                        open.add(way.target());
                    }
                }
            }
        }
        Map<Integer, List<XmlNode>> columns = new TreeMap<>();
        found.forEach((node, column) ->
                columns.computeIfAbsent(column, key -> new ArrayList<>()).add(node));
        return columns;
    }
}
