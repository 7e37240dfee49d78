package dev.mubiao.bpmn.graph;

import dev.mubiao.bpmn.graph.FlowScope.Flow;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds for inclusive joins the gateway at which all that they join began, where everything between the two leads to
 * the join and nothing enters from outside: then one token comes out for each that went in, however many ways were
 * taken.
 */
final class InclusiveRegions {

    private final FlowScope scope;

    private InclusiveRegions(FlowScope scope) {
        this.scope = scope;
    }

    /** The inclusive joins by the gateway that opens their region; joins without such a gateway are not among them. */
    static Map<XmlNode, List<XmlNode>> of(FlowScope scope) {
        InclusiveRegions regions = new InclusiveRegions(scope);
        Map<XmlNode, List<XmlNode>> joined = new HashMap<>();
        scope.nodes("bpmn:inclusiveGateway").stream()
                .filter(join -> scope.incoming(join).size() > 1)
                .forEach(join -> {
                    XmlNode opening = regions.opening(join);
                    if (opening != null) {
                        joined.computeIfAbsent(opening, key -> new ArrayList<>())
                                .add(join);
                    }
                });
        return joined;
    }

    /** The nearest one, so that the region is the smallest. */
    private @Nullable XmlNode opening(XmlNode join) {
        XmlNode best = null;
        int smallest = Integer.MAX_VALUE;
        for (XmlNode node : scope.nodes()) {
            if (node.name().endsWith("Gateway")
                    && node != join
                    && scope.outgoing(node).size() > 1) {
                int size = size(node, join);
                if (size >= 0 && size < smallest) {
                    best = node;
                    smallest = size;
                }
            }
        }
        return best;
    }

    /** How many nodes lie between the two; negative if they do not enclose a region. */
    private int size(XmlNode opening, XmlNode join) {
        Set<XmlNode> between = new HashSet<>();
        Deque<XmlNode> open = new ArrayDeque<>();
        boolean meets = follow(scope.outgoing(opening), join, between, open);
        while (!open.isEmpty()) {
            XmlNode node = open.remove();
            if (node == opening || node.name().equals("bpmn:endEvent")) {
                return -1;
            }
            meets |= follow(scope.outgoing(node), join, between, open);
            for (XmlNode event : scope.boundaries(node)) {
                if (ElementSemantics.interrupts(event)) {
                    meets |= follow(scope.outgoing(event), join, between, open);
                } else if (!silent(event)) {
                    return -1;
                }
            }
        }
        return meets && closed(opening, join, between) ? between.size() : -1;
    }

    /** @return whether one of the flows leads to the join */
    private static boolean follow(List<Flow> flows, XmlNode join, Set<XmlNode> between, Deque<XmlNode> open) {
        boolean meets = false;
        for (Flow flow : flows) {
            XmlNode target = flow.target();
            if (target == join) {
                meets = true;
            } else if (!ElementSemantics.goalOfReturns(target) && between.add(target)) {
                open.add(target);
            }
        }
        return meets;
    }

    private boolean closed(XmlNode opening, XmlNode join, Set<XmlNode> between) {
        List<XmlNode> entered = new ArrayList<>(between);
        entered.add(join);
        return entered.stream()
                .flatMap(node -> scope.incoming(node).stream())
                .map(Flow::source)
                .allMatch(source -> {
                    XmlNode from = source.name().equals("bpmn:boundaryEvent") ? scope.host(source) : source;
                    return from != null && (from == opening || between.contains(from));
                });
    }

    /** Whether what a timer begins beside its step ends at once: a notice, no step. */
    private boolean silent(XmlNode event) {
        Set<XmlNode> seen = new HashSet<>();
        Deque<XmlNode> open = new ArrayDeque<>(List.of(event));
        while (!open.isEmpty()) {
            for (Flow flow : scope.outgoing(open.remove())) {
                XmlNode target = flow.target();
                if (FlowScope.waits(target) || scope.incoming(target).size() > 1) {
                    return false;
                }
                if (seen.add(target)) {
                    open.add(target);
                }
            }
        }
        return true;
    }
}
