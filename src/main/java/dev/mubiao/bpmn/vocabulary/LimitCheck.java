package dev.mubiao.bpmn.vocabulary;

import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.graph.FlowGraph;
import dev.mubiao.bpmn.xml.XmlNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of nodes, and no more than 200 instances of one step; {@link TimeCheck} asks what a timer may say. */
public final class LimitCheck implements ModelCheck {

    private static final int MOST_NODES = 500;
    private static final int MOST_INSTANCES = 200;
    private static final Pattern CYCLE = Pattern.compile("R([1-9]\\d{0,2})/(P.+)");
    private static final Pattern TIME_TO_LIVE = Pattern.compile("P?[1-9]\\d{0,4}D?");

    @Override
    public void check(XmlNode root, List<ModelProblem> problems) {
        if (root.tree().filter(FlowGraph::isFlowNode).count() > MOST_NODES) {
            problems.add(ModelProblem.of(root.label(), null, "nodes", Integer.toString(MOST_NODES)));
        }
        if (root.name().startsWith("bpmn:") && mostInstances(root) > MOST_INSTANCES) {
            problems.add(ModelProblem.of(
                    root.label(), "loopCardinality", "nestedInstances", Integer.toString(MOST_INSTANCES)));
        }
        root.tree().forEach(node -> {
            if (node.name().equals("bpmn:multiInstanceLoopCharacteristics")) {
                instances(node, problems);
            }
        });
    }

    public static boolean accepts(XmlNode timer) {
        List<XmlNode> times = timer.children().stream()
                .filter(child -> child.name().startsWith("bpmn:time"))
                .toList();
        return times.size() == 1 && acceptable(times.get(0));
    }

    private static boolean acceptable(XmlNode time) {
        String text = time.text();
        try {
            return switch (time.name()) {
                case "bpmn:timeDuration" -> atLeastAMinute(text);
                case "bpmn:timeDate" -> OffsetDateTime.parse(text).getYear() < 2200;
                case "bpmn:timeCycle" -> {
                    Matcher cycle = CYCLE.matcher(text);
                    yield cycle.matches() && atLeastAMinute(cycle.group(2));
                }
                default -> false;
            };
        } catch (DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    private static boolean atLeastAMinute(String duration) {
        if (duration.contains("T")) {
            return Duration.parse(duration).compareTo(Duration.ofMinutes(1)) >= 0
                    && Duration.parse(duration).compareTo(Duration.ofDays(3660)) <= 0;
        }
        Period period = Period.parse(duration);
        return !period.isNegative() && period.toTotalMonths() <= 120 && period.getDays() <= 3660 && !period.isZero();
    }

    private static void instances(XmlNode loop, List<ModelProblem> problems) {
        if (!bounded(loop)) {
            problems.add(
                    ModelProblem.of(loop.label(), "loopCardinality", "instances", Integer.toString(MOST_INSTANCES)));
        }
    }

    public static boolean bounded(XmlNode loop) {
        String cardinality =
                loop.child("bpmn:loopCardinality").map(XmlNode::text).orElse("");
        return cardinality.matches("[1-9]\\d{0,2}") && Integer.parseInt(cardinality) <= MOST_INSTANCES;
    }

    /** Loops within loops multiply. */
    private static long mostInstances(XmlNode node) {
        long own = node.child("bpmn:multiInstanceLoopCharacteristics")
                .flatMap(loop -> loop.child("bpmn:loopCardinality"))
                .map(XmlNode::text)
                .filter(text -> text.matches("[1-9]\\d{0,2}"))
                .map(Long::valueOf)
                .orElse(1L);
        // What is too large already need not be multiplied further.
        long below = node.children().stream()
                .mapToLong(LimitCheck::mostInstances)
                .max()
                .orElse(1);
        return Math.min(own * below, 1_000_000);
    }

    public static boolean keepsHistory(String timeToLive) {
        return TIME_TO_LIVE.matcher(timeToLive).matches();
    }
}
