package dev.mubiao.bpmn.graph;

import dev.mubiao.bpmn.xml.XmlNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The scope of a process or sub-process: its nodes and the flows between them. No flow leaves its scope. */
public final class FlowScope {

    /** A sequence flow between two nodes of the scope. */
    public record Flow(XmlNode drawn, XmlNode source, XmlNode target) {

        public boolean conditional() {
            return drawn.child("bpmn:conditionExpression").isPresent();
        }

        public boolean isDefault() {
            return !drawn.id().isEmpty() && drawn.id().equals(source.attribute("default"));
        }
    }

    private final XmlNode scope;
    private final Map<String, XmlNode> nodes = new LinkedHashMap<>();
    private final Map<XmlNode, List<Flow>> outgoing = new LinkedHashMap<>();
    private final Map<XmlNode, List<Flow>> incoming = new LinkedHashMap<>();
    private final Map<XmlNode, List<XmlNode>> boundaries = new LinkedHashMap<>();
    private final List<Flow> flows = new ArrayList<>();
    private final List<XmlNode> strays = new ArrayList<>();

    private FlowScope(XmlNode scope) {
        this.scope = scope;
        scope.children().stream().filter(FlowGraph::isFlowNode).forEach(node -> nodes.put(node.id(), node));
        scope.children("bpmn:sequenceFlow").forEach(this::connect);
        scope.children("bpmn:boundaryEvent").forEach(event -> {
            XmlNode host = host(event);
            if (host == null) {
                strays.add(event);
            } else {
                boundaries.computeIfAbsent(host, key -> new ArrayList<>()).add(event);
            }
        });
    }

    /** A process or sub-process alone. */
    static FlowScope within(XmlNode scope) {
        return new FlowScope(scope);
    }

    /** The process and each sub-process of it. */
    public static List<FlowScope> of(XmlNode root) {
        return root.tree()
                .filter(node ->
                        node.name().equals("bpmn:process") || node.name().equals("bpmn:subProcess"))
                .map(FlowScope::new)
                .toList();
    }

    private void connect(XmlNode drawn) {
        XmlNode source = nodes.get(drawn.attribute("sourceRef"));
        XmlNode target = nodes.get(drawn.attribute("targetRef"));
        if (source == null || target == null) {
            strays.add(drawn);
            return;
        }
        Flow flow = new Flow(drawn, source, target);
        flows.add(flow);
        outgoing.computeIfAbsent(source, key -> new ArrayList<>()).add(flow);
        incoming.computeIfAbsent(target, key -> new ArrayList<>()).add(flow);
    }

    public XmlNode scope() {
        return scope;
    }

    public boolean isProcess() {
        return scope.name().equals("bpmn:process");
    }

    public Collection<XmlNode> nodes() {
        return nodes.values();
    }

    public List<XmlNode> nodes(String name) {
        return nodes.values().stream().filter(node -> node.name().equals(name)).toList();
    }

    List<Flow> flows() {
        return flows;
    }

    /** Flows and boundary events that hang in the air or reach across the border of the scope. */
    public List<XmlNode> strays() {
        return strays;
    }

    public List<Flow> outgoing(XmlNode node) {
        return outgoing.getOrDefault(node, List.of());
    }

    public List<Flow> incoming(XmlNode node) {
        return incoming.getOrDefault(node, List.of());
    }

    public List<XmlNode> boundaries(XmlNode activity) {
        return boundaries.getOrDefault(activity, List.of());
    }

    /** The activity on whose border an event stands; null if it hangs in the air, or stands on no border. */
    @Nullable
    XmlNode host(XmlNode node) {
        return nodes.get(node.attribute("attachedToRef"));
    }

    /** Whether a token stays at a node until a person or a timer moves it, or another process ends. */
    static boolean waits(XmlNode node) {
        return switch (node.name()) {
            case "bpmn:userTask", "bpmn:intermediateCatchEvent", "bpmn:eventBasedGateway", "bpmn:callActivity" -> true;
            case "bpmn:subProcess" -> !within(node).passable();
            default -> false;
        };
    }

    /** Whether there is a way through it on which nothing waits. */
    boolean passable() {
        Set<XmlNode> passed = spread(
                nodes("bpmn:startEvent"),
                node -> waits(node)
                        ? List.of()
                        : outgoing(node).stream().map(Flow::target).toList());
        return passed.stream().anyMatch(node -> node.name().equals("bpmn:endEvent"));
    }

    /** All that can come after the start, or after a return. */
    public Set<XmlNode> reached() {
        List<XmlNode> from = new ArrayList<>(nodes("bpmn:startEvent"));
        nodes.values().stream().filter(ElementSemantics::goalOfReturns).forEach(from::add);
        return spread(from, this::after);
    }

    /** All from where an end can be reached. */
    public Set<XmlNode> ending() {
        return spread(nodes("bpmn:endEvent"), this::before);
    }

    private List<XmlNode> after(XmlNode node) {
        List<XmlNode> after = new ArrayList<>(boundaries(node));
        outgoing(node).forEach(flow -> after.add(flow.target()));
        return after;
    }

    private List<XmlNode> before(XmlNode node) {
        List<XmlNode> before = new ArrayList<>();
        incoming(node).forEach(flow -> before.add(flow.source()));
        XmlNode host = host(node);
        if (host != null) {
            before.add(host);
        }
        return before;
    }

    private static Set<XmlNode> spread(Collection<XmlNode> from, Function<XmlNode, List<XmlNode>> next) {
        Set<XmlNode> seen = new HashSet<>(from);
        Deque<XmlNode> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            next.apply(open.remove()).stream().filter(seen::add).forEach(open::add);
        }
        return seen;
    }
}
