package dev.mubiao.workflow.engine;

import dev.mubiao.workflow.engine.ControlFlow.Flow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Draws a process from left to right: each node right of those before it, sub-processes around what is in them. */
final class ForeignLayout {

    private static final double GAP = 60;
    private static final double MARGIN = 40;

    private final Map<XmlNode, ControlFlow> scopes = new HashMap<>();
    private final XmlNode process;

    ForeignLayout(XmlNode process) {
        this.process = process;
        XmlNode around = new XmlNode("bpmn:definitions");
        around.children().add(process);
        ControlFlow.of(around).forEach(scope -> scopes.put(scope.scope(), scope));
    }

    Map<String, Box> boxes() {
        Map<String, Box> boxes = new LinkedHashMap<>();
        place(process, 160, 100, boxes);
        return boxes;
    }

    /** Places what is in a scope. @return the room that it takes */
    private Box place(XmlNode scope, double left, double top, Map<String, Box> boxes) {
        ControlFlow flow = Objects.requireNonNull(scopes.get(scope));
        Map<Integer, List<XmlNode>> columns = columns(flow);
        double x = left;
        double bottom = top;
        for (List<XmlNode> column : columns.values()) {
            double widest = 0;
            double y = top;
            for (XmlNode node : column) {
                Box box = box(node, x, y, boxes);
                widest = Math.max(widest, box.width());
                y += box.height() + GAP;
                int hanging = 0;
                for (XmlNode event : flow.boundaries(node)) {
                    boxes.put(event.id(), new Box(box.x() + 10 + 46 * hanging++, box.y() + box.height() - 18, 36, 36));
                }
            }
            bottom = Math.max(bottom, y);
            x += widest + GAP;
        }
        for (XmlNode note : scope.children("bpmn:textAnnotation").toList()) {
            boxes.put(note.id(), new Box(left, bottom, 120, 50));
            bottom += 50 + GAP;
        }
        return new Box(left, top, Math.max(100, x - GAP - left), Math.max(80, bottom - GAP - top));
    }

    private Box box(XmlNode node, double x, double y, Map<String, Box> boxes) {
        Box box = switch (node.name()) {
            case "bpmn:userTask", "bpmn:callActivity" -> new Box(x, y, 120, 80);
            case "bpmn:subProcess" -> {
                Box inside = place(node, x + MARGIN, y + MARGIN, boxes);
                yield new Box(x, y, inside.width() + 2 * MARGIN, inside.height() + 2 * MARGIN);
            }
            default -> node.name().endsWith("Gateway") ? new Box(x, y + 15, 50, 50) : new Box(x, y + 22, 36, 36);
        };
        boxes.put(node.id(), box);
        return box;
    }

    /** Each node one column further than the first time it is reached; what is never reached comes first. */
    private static Map<Integer, List<XmlNode>> columns(ControlFlow flow) {
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
