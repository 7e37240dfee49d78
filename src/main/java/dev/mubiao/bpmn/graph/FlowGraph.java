package dev.mubiao.bpmn.graph;

import dev.mubiao.bpmn.xml.XmlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which node follows which, without the nodes at which a process waits for a person or a timer. Needed to find cycles
 * that nothing stops. A timer with a fixed date is no wait: it waits once at most, and never again in a cycle. Nor is a
 * step from whose border such a timer leads on.
 */
public final class FlowGraph {

    private static final Set<String> FLOW_NODES = Set.of(
            "bpmn:startEvent",
            "bpmn:endEvent",
            "bpmn:intermediateThrowEvent",
            "bpmn:intermediateCatchEvent",
            "bpmn:boundaryEvent",
            "bpmn:userTask",
            "bpmn:subProcess",
            "bpmn:callActivity",
            "bpmn:exclusiveGateway",
            "bpmn:inclusiveGateway",
            "bpmn:parallelGateway",
            "bpmn:eventBasedGateway");

    private final Map<String, List<String>> next = new LinkedHashMap<>();
    private final Set<String> waiting = new HashSet<>();

    /** What leaves a sub-process does so from behind its end, so that a wait inside is a wait. */
    private static final String BEHIND = "#";

    public FlowGraph(XmlNode root) {
        Set<String> dated = root.tree()
                .filter(FlowGraph::dated)
                .map(event -> event.attribute("attachedToRef"))
                .collect(Collectors.toSet());
        root.tree().filter(FlowGraph::isFlowNode).forEach(node -> {
            if (!waits(node) || dated.contains(node.id())) {
                next.put(node.id(), new ArrayList<>());
            }
            if (node.name().equals("bpmn:subProcess")) {
                next.put(node.id() + BEHIND, new ArrayList<>());
            }
            if (waits(node)) {
                waiting.add(node.id());
            }
        });
        root.tree().filter(node -> node.name().equals("bpmn:sequenceFlow")).forEach(flow -> {
            String source = flow.attribute("sourceRef");
            if (!waiting.contains(source)) {
                connect(next.containsKey(source + BEHIND) ? source + BEHIND : source, flow.attribute("targetRef"));
            }
        });
        root.tree().filter(FlowGraph::dated).forEach(event -> connect(event.attribute("attachedToRef"), event.id()));
        root.tree().filter(node -> node.name().equals("bpmn:subProcess")).forEach(part -> {
            part.children("bpmn:startEvent").forEach(start -> connect(part.id(), start.id()));
            part.children("bpmn:endEvent").forEach(end -> connect(end.id(), part.id() + BEHIND));
        });
    }

    private void connect(String source, String target) {
        List<String> followers = next.get(source);
        if (followers != null && next.containsKey(target)) {
            followers.add(target);
        }
    }

    public static boolean isFlowNode(XmlNode node) {
        return FLOW_NODES.contains(node.name());
    }

    private static boolean waits(XmlNode node) {
        return switch (node.name()) {
            case "bpmn:userTask" -> true;
            case "bpmn:intermediateCatchEvent", "bpmn:boundaryEvent" ->
                node.child("bpmn:timerEventDefinition").isPresent() && !dated(node);
            // An event gateway waits as long as the events behind it.
            default -> false;
        };
    }

    /** Whether it is a timer with a fixed date. */
    private static boolean dated(XmlNode node) {
        return node.child("bpmn:timerEventDefinition")
                .flatMap(timer -> timer.child("bpmn:timeDate"))
                .isPresent();
    }

    /** The nodes of one cycle, in order; empty if there is none. */
    public List<String> cycle() {
        Map<String, Boolean> finished = new HashMap<>();
        for (String start : next.keySet()) {
            List<String> path = new ArrayList<>();
            List<String> found = walk(start, path, finished);
            if (!found.isEmpty()) {
                return found.stream().filter(node -> !node.endsWith(BEHIND)).toList();
            }
        }
        return List.of();
    }

    /** Depth is bounded by the number of nodes, which is bounded before by the limits on the file. */
    private List<String> walk(String node, List<String> path, Map<String, Boolean> finished) {
        Boolean state = finished.get(node);
        if (state != null) {
            return state ? List.of() : path.subList(path.indexOf(node), path.size());
        }
        finished.put(node, false);
        path.add(node);
        for (String follower : next.getOrDefault(node, List.of())) {
            List<String> found = walk(follower, path, finished);
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        path.remove(path.size() - 1);
        finished.put(node, true);
        return List.of();
    }
}
