package dev.mubiao.bpmn.graph;

import dev.mubiao.bpmn.graph.FlowScope.Flow;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks one scope for soundness by moving tokens along its flows: it finds deadlocks and nodes that are reached more
 * often than they were started. Every choice at a gateway is tried, but of concurrent nodes only one after the other,
 * which finds the same deadlocks with far fewer positions. Branches of timers that do not interrupt are left out. A
 * flow that leads to a goal of returns ends all else, as returns do.
 */
public final class SoundnessCheck {

    private static final int MOST_POSITIONS = 5_000;
    private static final int MOST_COMBINED = 5;

    private final FlowScope scope;
    private final Set<XmlNode> endingAll;
    private final Map<Flow, Integer> places = new HashMap<>();
    private final Map<XmlNode, Integer> distances = new HashMap<>();
    private final List<Flow> flows;

    private final Map<XmlNode, Set<XmlNode>> deadlocks = new LinkedHashMap<>();
    private final Set<XmlNode> twice = new LinkedHashSet<>();
    private final Set<XmlNode> growing = new LinkedHashSet<>();
    private boolean finished = true;

    /** A position: where tokens are, and the one that it came from. */
    private record Position(List<Integer> tokens, @Nullable Position from) {}

    public SoundnessCheck(FlowScope scope, Predicate<XmlNode> endsAll) {
        this.scope = scope;
        this.endingAll = scope.nodes().stream().filter(endsAll).collect(Collectors.toSet());
        this.flows = scope.flows();
        Map<XmlNode, Integer> merged = new HashMap<>();
        for (int i = 0; i < flows.size(); i++) {
            XmlNode target = flows.get(i).target();
            // Only to a join it matters on which flow a token comes.
            places.put(flows.get(i), joins(target) ? i : merged.computeIfAbsent(target, first(i)));
        }
    }

    public void run(Collection<XmlNode> beginnings) {
        measure(beginnings);
        Set<List<Integer>> seen = new HashSet<>();
        Deque<Position> open = new ArrayDeque<>();
        for (XmlNode beginning : beginnings) {
            produce(List.of(), null, scope.outgoing(beginning), seen, open);
        }
        while (!open.isEmpty()) {
            if (seen.size() > MOST_POSITIONS) {
                finished = false;
                return;
            }
            step(open.remove(), seen, open);
        }
    }

    /** How many flows away from the beginnings each node is. */
    private void measure(Collection<XmlNode> beginnings) {
        Deque<XmlNode> open = new ArrayDeque<>(beginnings);
        beginnings.forEach(node -> distances.put(node, 0));
        while (!open.isEmpty()) {
            XmlNode node = open.remove();
            for (Flow flow : scope.outgoing(node)) {
                if (distances.putIfAbsent(flow.target(), distances.getOrDefault(node, 0) + 1) == null) {
                    open.add(flow.target());
                }
            }
        }
    }

    /** Joins that wait for ever, with the nodes from which nothing comes. */
    public Map<XmlNode, Set<XmlNode>> deadlocks() {
        return deadlocks;
    }

    /** Nodes that several tokens reach one after the other. */
    public Set<XmlNode> twice() {
        return twice;
    }

    /** Nodes at which a loop leaves more tokens behind each time. */
    public Set<XmlNode> growing() {
        return growing;
    }

    /** Whether the whole scope was checked. */
    public boolean finished() {
        return finished;
    }

    /** Where ways come together, tokens wait for all that may still come, so that two in one place are seen. */
    private void step(Position position, Set<List<Integer>> seen, Deque<Position> open) {
        int merging = -1;
        int joining = -1;
        for (int token : position.tokens()) {
            XmlNode node = flows.get(token).target();
            if (joins(node, "bpmn:inclusiveGateway")) {
                joining = nearer(joining, token);
            } else if (joins(node, "bpmn:parallelGateway")) {
                if (scope.incoming(node).stream()
                        .allMatch(flow -> position.tokens().contains(places.get(flow)))) {
                    fire(node, token, position, seen, open);
                    return;
                }
            } else if (scope.incoming(node).size() > 1) {
                merging = nearer(merging, token);
            } else {
                fire(node, token, position, seen, open);
                return;
            }
        }
        int next = merging >= 0 ? merging : joining;
        if (next < 0) {
            position.tokens().forEach(token -> stuck(flows.get(token).target(), position));
            return;
        }
        XmlNode node = flows.get(next).target();
        fire(node, next, position, seen, open);
    }

    private int nearer(int one, int other) {
        return one >= 0
                        && distances.getOrDefault(flows.get(one).target(), 0)
                                <= distances.getOrDefault(flows.get(other).target(), 0)
                ? one
                : other;
    }

    private void stuck(XmlNode join, Position position) {
        Set<XmlNode> missing = deadlocks.computeIfAbsent(join, key -> new LinkedHashSet<>());
        scope.incoming(join).stream()
                .filter(flow -> !position.tokens().contains(places.get(flow)))
                .forEach(flow -> missing.add(flow.source()));
    }

    private static Function<XmlNode, Integer> first(int place) {
        return target -> place;
    }

    private boolean joins(XmlNode node) {
        return joins(node, "bpmn:parallelGateway") || joins(node, "bpmn:inclusiveGateway");
    }

    private boolean joins(XmlNode node, String kind) {
        return node.name().equals(kind) && scope.incoming(node).size() > 1;
    }

    private void fire(XmlNode node, int token, Position position, Set<List<Integer>> seen, Deque<Position> open) {
        List<Integer> rest = new ArrayList<>(position.tokens());
        if (joins(node)) {
            scope.incoming(node).forEach(flow -> rest.remove(places.get(flow)));
        } else {
            rest.remove(Integer.valueOf(token));
        }
        if (node.child("bpmn:terminateEventDefinition").isPresent() || endingAll.contains(node)) {
            rest.clear();
        }
        for (List<Flow> out : ways(node)) {
            produce(rest, position, out, seen, open);
        }
    }

    private List<List<Flow>> ways(XmlNode node) {
        List<Flow> out = scope.outgoing(node);
        List<List<Flow>> ways = new ArrayList<>();
        switch (node.name()) {
            case "bpmn:exclusiveGateway", "bpmn:eventBasedGateway" -> out.forEach(flow -> ways.add(List.of(flow)));
            case "bpmn:inclusiveGateway" -> ways.addAll(combinations(out));
            default -> ways.add(out);
        }
        scope.boundaries(node).stream()
                .filter(ElementSemantics::interrupts)
                .forEach(event -> ways.add(scope.outgoing(event)));
        return ways;
    }

    /** Every choice of one flow or several; of many flows only each alone and all together. */
    private static List<List<Flow>> combinations(List<Flow> out) {
        List<List<Flow>> all = new ArrayList<>();
        if (out.size() > MOST_COMBINED) {
            out.forEach(flow -> all.add(List.of(flow)));
            all.add(out);
            return all;
        }
        for (int choice = 1; choice < 1 << out.size(); choice++) {
            List<Flow> chosen = new ArrayList<>();
            for (int i = 0; i < out.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    chosen.add(out.get(i));
                }
            }
            all.add(chosen);
        }
        return all;
    }

    private void produce(
            List<Integer> rest,
            @Nullable Position from,
            List<Flow> out,
            Set<List<Integer>> seen,
            Deque<Position> open) {
        TreeSet<Integer> tokens = new TreeSet<>(rest);
        Set<Flow> doubled = new LinkedHashSet<>();
        for (Flow flow : out) {
            if (endingAll.contains(flow.target())) {
                tokens.clear();
                doubled.clear();
            }
            if (!tokens.add(places.get(flow))) {
                doubled.add(flow);
            }
        }
        for (Flow flow : doubled) {
            twice.add(flow.target());
        }
        List<Integer> next = List.copyOf(tokens);
        if (seen.add(next)) {
            Position position = new Position(next, from);
            open.add(position);
            if (next.size() > 1) {
                grown(position, out);
            }
        } else if (!doubled.isEmpty() && from != null && covers(from, next)) {
            doubled.forEach(flow -> growing.add(flow.target()));
        }
    }

    private void grown(Position position, List<Flow> out) {
        for (Position before = position.from(); before != null; before = before.from()) {
            if (before.tokens().size() < position.tokens().size()
                    && !before.tokens().isEmpty()
                    && position.tokens().containsAll(before.tokens())) {
                out.forEach(flow -> growing.add(flow.target()));
                return;
            }
        }
    }

    /** Whether these tokens were together before on the way here. */
    private static boolean covers(Position from, List<Integer> tokens) {
        for (Position before = from; before != null; before = before.from()) {
            if (before.tokens().equals(tokens)) {
                return true;
            }
        }
        return false;
    }
}
