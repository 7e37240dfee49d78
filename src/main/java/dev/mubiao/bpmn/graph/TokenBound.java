package dev.mubiao.bpmn.graph;

import dev.mubiao.bpmn.graph.FlowScope.Flow;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bounds how many tokens of one process can exist at once, with all that it calls: steps, timers and joins that wait,
 * and branches that the engine walks in one go. Each node is given a weight such that no move adds weight: the weight
 * of a token before a node is at least that of all tokens that come of it. So the weight of the start bounds all
 * tokens, in whatever order people and timers act; that takes a few rounds over the nodes, while the positions could
 * not be counted. Timers that do not interrupt count too. The bound is never too low, and may be too high where a model
 * is badly structured.
 */
public final class TokenBound {

    /** No process may have more tokens; one step of 200 instances and some beside it fit in. */
    public static final int MOST = 256;

    /** A weight that still rises after so many rounds for each node rises without end. */
    private static final int MOST_ROUNDS = 64;

    private static final double NOTHING = 0.001;
    private static final Pattern REPEATS = Pattern.compile("R(\\d{1,3})/.*");

    /** What is counted. */
    private enum Counted {
        /** Whatever waits: open steps, timers, branches before a join. */
        OPEN,
        /** Whatever one transaction can create: it ends where a token waits. */
        AT_ONCE
    }

    private final Function<String, Optional<XmlNode>> called;
    private final Map<String, Called> known;
    private @Nullable XmlNode excess;
    private final double most;

    /**
     * @param root of the model's file
     * @param called gives the model of a called process by its key; empty if there is none
     */
    public TokenBound(XmlNode root, Function<String, Optional<XmlNode>> called) {
        this(root, called, new HashMap<>());
    }

    private TokenBound(XmlNode root, Function<String, Optional<XmlNode>> called, Map<String, Called> known) {
        this.called = called;
        this.known = known;
        this.most =
                root.children("bpmn:process").mapToDouble(this::inside).max().orElse(1);
    }

    /** Where the bound is passed first; empty if no more than {@link #MOST} tokens can exist. */
    public Optional<XmlNode> excess() {
        return Optional.ofNullable(excess);
    }

    /** The bound; above {@link #MOST} if there is none below. */
    double most() {
        return most;
    }

    /** The most tokens of a process or sub-process by either count. */
    private double inside(XmlNode scope) {
        FlowScope flows = FlowScope.within(scope);
        Map<XmlNode, Double> own = new HashMap<>();
        Set<XmlNode> waiting = new HashSet<>();
        for (XmlNode node : flows.nodes()) {
            own.put(node, own(node));
            if (waits(node)) {
                waiting.add(node);
            }
        }
        Map<XmlNode, List<XmlNode>> joined = InclusiveRegions.of(flows);
        double most = 1;
        for (Counted counted : Counted.values()) {
            most = Math.max(most, new Weights(flows, own, waiting, joined, counted).most());
        }
        return most;
    }

    /** How many tokens an activity holds while it is open; 0 for what never waits. */
    private double own(XmlNode node) {
        return switch (node.name()) {
            case "bpmn:userTask" -> instances(node);
            case "bpmn:subProcess" -> instances(node) * inside(node);
            case "bpmn:callActivity" -> call(node.attribute("calledElement")).most();
            case "bpmn:intermediateCatchEvent", "bpmn:eventBasedGateway" -> 1;
            default -> 0;
        };
    }

    /** What was created in a transaction waits there for another, on every way through. */
    private boolean waits(XmlNode node) {
        return node.name().equals("bpmn:callActivity")
                ? call(node.attribute("calledElement")).waits()
                : FlowScope.waits(node);
    }

    private Called call(String key) {
        Called process = known.get(key);
        if (process == null) {
            // Circles of calls are a finding of their own: here they end.
            known.put(key, Called.UNKNOWN);
            process = called.apply(key)
                    .map(model -> new Called(
                            new TokenBound(model, called, known).most,
                            model.children("bpmn:process")
                                    .noneMatch(own -> FlowScope.within(own).passable())))
                    .orElse(Called.UNKNOWN);
            known.put(key, process);
        }
        return process;
    }

    /** What a process that is called has open at most, and whether it waits on every way through. */
    private record Called(double most, boolean waits) {
        static final Called UNKNOWN = new Called(1, true);
    }

    private static double instances(XmlNode activity) {
        return activity.child("bpmn:multiInstanceLoopCharacteristics")
                .flatMap(loop -> loop.child("bpmn:loopCardinality"))
                .map(XmlNode::text)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Double::valueOf)
                .orElse(1.0);
    }

    /** How often a timer that does not interrupt can fire while its host is open. */
    private static double firings(XmlNode event) {
        return event.child("bpmn:timerEventDefinition")
                .flatMap(timer -> timer.child("bpmn:timeCycle"))
                .map(cycle -> REPEATS.matcher(cycle.text()))
                .filter(Matcher::matches)
                .map(cycle -> Double.valueOf(cycle.group(1)))
                .orElse(1.0);
    }

    /** The weights of one scope. */
    private final class Weights {

        private final FlowScope scope;
        private final Map<XmlNode, Double> own;
        private final Set<XmlNode> waiting;
        private final Map<XmlNode, List<XmlNode>> joined;
        private final Counted counted;
        private final Map<XmlNode, Double> weights = new HashMap<>();

        Weights(
                FlowScope scope,
                Map<XmlNode, Double> own,
                Set<XmlNode> waiting,
                Map<XmlNode, List<XmlNode>> joined,
                Counted counted) {
            this.waiting = waiting;
            this.scope = scope;
            this.own = own;
            this.joined = joined;
            this.counted = counted;
            settle();
        }

        double most() {
            return weights.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(1);
        }

        private void settle() {
            List<XmlNode> nodes = new ArrayList<>(scope.nodes());
            Collections.reverse(nodes);
            for (int round = 0; round <= MOST_ROUNDS * nodes.size(); round++) {
                XmlNode risen = null;
                for (XmlNode node : nodes) {
                    double weight = weigh(node);
                    if (weight > weight(node) + NOTHING) {
                        weights.put(node, Math.min(weight, MOST + 1.0));
                        risen = node;
                    }
                    if (weight > MOST + NOTHING) {
                        passed(node);
                        return;
                    }
                }
                if (risen == null) {
                    return;
                }
                if (round == MOST_ROUNDS * nodes.size()) {
                    weights.put(risen, MOST + 1.0);
                    passed(risen);
                }
            }
        }

        private void passed(XmlNode node) {
            if (excess == null) {
                excess = node;
            }
        }

        private double weight(XmlNode node) {
            return weights.getOrDefault(node, 0.0);
        }

        private double weigh(XmlNode node) {
            double held = own.getOrDefault(node, 0.0);
            if (counted == Counted.AT_ONCE && waiting.contains(node)) {
                return Math.max(held, 1);
            }
            double most = Math.max(held, counted == Counted.AT_ONCE ? 1 : 0);
            for (List<Flow> way : ways(node)) {
                most = Math.max(most, sum(way));
            }
            for (XmlNode join : joined.getOrDefault(node, List.of())) {
                most = Math.max(most, weight(join));
            }
            for (XmlNode event : scope.boundaries(node)) {
                if (ElementSemantics.interrupts(event)) {
                    most = Math.max(most, sum(scope.outgoing(event)));
                }
            }
            for (XmlNode event : scope.boundaries(node)) {
                if (!ElementSemantics.interrupts(event) && counted == Counted.OPEN) {
                    most += firings(event) * sum(scope.outgoing(event));
                }
            }
            return most;
        }

        private List<List<Flow>> ways(XmlNode node) {
            List<Flow> out = scope.outgoing(node);
            return switch (node.name()) {
                case "bpmn:exclusiveGateway", "bpmn:eventBasedGateway" ->
                    out.stream().map(List::of).toList();
                default -> List.of(out);
            };
        }

        private double sum(List<Flow> out) {
            return out.stream().mapToDouble(this::arriving).sum();
        }

        /** The weight of a token on a flow. */
        private double arriving(Flow flow) {
            XmlNode target = flow.target();
            if (ElementSemantics.goalOfReturns(target)) {
                // It ends all else and begins anew.
                return 1;
            }
            int ways = scope.incoming(target).size();
            if (ways > 1 && target.name().equals("bpmn:parallelGateway")) {
                // Whatever comes of the join takes a token of each way, so each carries its part.
                return Math.max(1, weight(target) / ways);
            }
            if (ways > 1 && target.name().equals("bpmn:inclusiveGateway")) {
                boolean carried = joined.values().stream().anyMatch(joins -> joins.contains(target));
                return carried ? 1 : Math.max(1, weight(target));
            }
            return weight(target);
        }
    }
}
