package dev.mubiao.bpmn.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.bpmn.xml.ModelXmlReader;
import dev.mubiao.testing.ModelSketch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bound against a simulator that walks small random models in every order. */
class TokenBoundTests {

    private static final int MOST_POSITIONS = 2_000;
    private static final int MOST_TOKENS = 12;

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverIsBelowWhatCanHappen(int seed) {
        Net net = new Net(new Random(seed));
        double bound = new TokenBound(new ModelXmlReader().read(net.drawn().bytes()), key -> Optional.empty()).most();

        assertThat(bound).isGreaterThanOrEqualTo(net.mostOpen());
    }

    /** A model of steps and gateways with random flows. */
    private static final class Net {

        private final List<String> kinds = new ArrayList<>();
        private final Map<Integer, List<Integer>> next = new HashMap<>();
        private final Map<Integer, Integer> incoming = new HashMap<>();
        private final int end;

        Net(Random random) {
            int size = 3 + random.nextInt(6);
            for (int i = 0; i < size; i++) {
                kinds.add(
                        i == 0
                                ? "step"
                                : List.of("step", "exclusive", "parallel").get(random.nextInt(3)));
            }
            end = size;
            incoming.put(0, 1);
            for (int i = 0; i < size; i++) {
                Set<Integer> goals = new HashSet<>();
                for (int way = 0; way < 1 + random.nextInt(2); way++) {
                    // Mostly onward, now and then back.
                    goals.add(random.nextInt(5) == 0 ? random.nextInt(size) : i + 1 + random.nextInt(size - i));
                }
                next.put(i, List.copyOf(goals));
                goals.forEach(goal -> incoming.merge(goal, 1, Integer::sum));
            }
        }

        ModelSketch drawn() {
            ModelSketch model = new ModelSketch().node("startEvent", "start").node("endEvent", "n" + end);
            for (int i = 0; i < end; i++) {
                if (kinds.get(i).equals("step")) {
                    model.review("n" + i);
                } else {
                    model.node(kinds.get(i) + "Gateway", "n" + i);
                }
                for (int goal : next.get(i)) {
                    model.flow("n" + i, "n" + goal);
                }
            }
            return model.flow("start", "n0");
        }

        /** The most tokens at steps and joins in any position that was looked at. */
        int mostOpen() {
            Set<Map<String, Integer>> seen = new HashSet<>();
            Deque<Map<String, Integer>> open = new ArrayDeque<>();
            open.add(Map.of("-1>0", 1));
            int most = 0;
            while (!open.isEmpty() && seen.size() < MOST_POSITIONS) {
                Map<String, Integer> position = open.remove();
                if (seen.add(position)) {
                    int waiting = position.entrySet().stream()
                            .filter(place -> waits(goal(place.getKey())))
                            .mapToInt(Map.Entry::getValue)
                            .sum();
                    most = Math.max(most, waiting);
                    if (waiting < MOST_TOKENS) {
                        moves(position, open);
                    }
                }
            }
            return most;
        }

        private boolean waits(int node) {
            return node < end && (kinds.get(node).equals("step") || joins(node));
        }

        private boolean joins(int node) {
            return node < end && kinds.get(node).equals("parallel") && incoming.getOrDefault(node, 0) > 1;
        }

        private void moves(Map<String, Integer> position, Deque<Map<String, Integer>> open) {
            for (String place : position.keySet()) {
                int node = goal(place);
                if (node == end) {
                    open.add(with(position, List.of(place), List.of()));
                } else if (joins(node)) {
                    List<String> all = next.entrySet().stream()
                            .filter(flow -> flow.getValue().contains(node))
                            .map(flow -> flow.getKey() + ">" + node)
                            .toList();
                    if (position.keySet().containsAll(all)) {
                        open.add(with(position, all, out(node)));
                    }
                } else if (kinds.get(node).equals("exclusive")) {
                    out(node).forEach(way -> open.add(with(position, List.of(place), List.of(way))));
                } else {
                    open.add(with(position, List.of(place), out(node)));
                }
            }
        }

        private List<String> out(int node) {
            return next.get(node).stream().map(goal -> node + ">" + goal).toList();
        }

        private static int goal(String place) {
            return Integer.parseInt(place.substring(place.indexOf('>') + 1));
        }

        private static Map<String, Integer> with(
                Map<String, Integer> position, List<String> taken, List<String> given) {
            Map<String, Integer> moved = new HashMap<>(position);
            taken.forEach(place -> moved.computeIfPresent(place, (key, count) -> count == 1 ? null : count - 1));
            given.forEach(place -> moved.merge(place, 1, Integer::sum));
            return moved;
        }
    }
}
