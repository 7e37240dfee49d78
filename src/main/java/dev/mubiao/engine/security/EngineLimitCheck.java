package dev.mubiao.engine.security;

import dev.mubiao.bpmn.vocabulary.LimitCheck;
import dev.mubiao.bpmn.vocabulary.TimeCheck;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * The engine's own defence against models that would keep it busy: loops that nothing stops, too many instances,
 * timers that fire all the time. A timer with a fixed date stops no loop, since it fires at once when the date is over;
 * models that were deployed before this was asked are still loaded, and held by {@link
 * dev.mubiao.engine.runtime.RunawayGuard} when they run. Written apart from {@link LimitCheck}, {@link
 * TimeCheck} and {@link dev.mubiao.bpmn.vocabulary.CycleCheck}, like {@link HardenedBpmnParse}.
 */
final class EngineLimitCheck {

    private static final int MOST_NODES = 500;
    private static final int MOST_INSTANCES = 200;
    private static final Set<String> WAITING = Set.of("usertask", "intermediatecatchevent", "boundaryevent");

    private final Map<String, Set<String>> next = new HashMap<>();
    private final boolean deployedBefore;
    private int nodes;

    /** @param deployedBefore whether the model is only loaded again */
    EngineLimitCheck(boolean deployedBefore) {
        this.deployedBefore = deployedBefore;
    }

    /** @throws SecurityException naming what would run away */
    void check(Element root) {
        collect(root, 1);
        if (nodes > MOST_NODES) {
            throw refused("more than " + MOST_NODES + " nodes");
        }
        next.keySet().forEach(this::leadsNotToItself);
    }

    private void collect(Element element, long around) {
        String tag = tag(element);
        long instances = around * instances(element);
        if (instances > MOST_INSTANCES) {
            throw refused("more than " + MOST_INSTANCES + " instances of " + element.attribute("id"));
        }
        String id = String.valueOf(element.attribute("id"));
        switch (tag) {
            case "sequenceflow" -> connect(element.attribute("sourceRef") + ">", element.attribute("targetRef"));
            case "subprocess" -> {
                if ("true".equals(element.attribute("triggeredByEvent"))) {
                    throw refused("event sub-process " + id);
                }
                element.elements().forEach(child -> {
                    if (tag(child).equals("startevent")) {
                        connect(id, String.valueOf(child.attribute("id")));
                    }
                    if (tag(child).equals("endevent")) {
                        connect(child.attribute("id") + ">", id + ">");
                    }
                });
            }
            case "timereventdefinition" -> timer(element);
            case "startevent" ->
                element.elements().stream()
                        .filter(child -> tag(child).equals("timereventdefinition"))
                        .forEach(timer -> {
                            throw refused("timer at the start " + id);
                        });
            default -> {}
        }
        if (tag.endsWith("event")
                || tag.endsWith("gateway")
                || tag.endsWith("task")
                || tag.endsWith("activity")
                || tag.equals("subprocess")) {
            nodes++;
            if (!waits(element, tag) && !tag.equals("subprocess")) {
                connect(id, id + ">");
            }
            if (tag.equals("boundaryevent") && !waits(element, tag)) {
                connect(String.valueOf(element.attribute("attachedToRef")), id);
            }
        }
        element.elements().forEach(child -> collect(child, instances));
    }

    private boolean waits(Element element, String tag) {
        if (deployedBefore && tag.equals("eventbasedgateway")) {
            return true;
        }
        return WAITING.contains(tag)
                && (deployedBefore
                        || element.elements().stream()
                                .flatMap(child -> child.elements().stream())
                                .noneMatch(time -> tag(time).equals("timedate")));
    }

    private void connect(String from, String to) {
        next.computeIfAbsent(from, key -> new HashSet<>()).add(to);
    }

    /** A node is left at its id with a mark behind it; no way leads through one that waits. */
    private void leadsNotToItself(String start) {
        Deque<String> open = new ArrayDeque<>(next.getOrDefault(start, Set.of()));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            String node = open.remove();
            if (node.equals(start)) {
                throw refused("loop without a wait at " + start.replace(">", ""));
            }
            next.getOrDefault(node, Set.of()).stream().filter(seen::add).forEach(open::add);
        }
    }

    private static long instances(Element activity) {
        List<Element> loops = new ArrayList<>();
        activity.elements().stream()
                .filter(child -> tag(child).equals("multiinstanceloopcharacteristics"))
                .forEach(loops::add);
        if (loops.isEmpty()) {
            return 1;
        }
        String count = loops.get(0).elements().stream()
                .filter(child -> tag(child).equals("loopcardinality"))
                .map(Element::getText)
                .findFirst()
                .map(String::strip)
                .orElse("");
        if (!count.matches("[1-9]\\d{0,2}")) {
            throw refused("number of instances of " + activity.attribute("id"));
        }
        return Long.parseLong(count);
    }

    private static void timer(Element timer) {
        for (Element time : timer.elements()) {
            String text = time.getText().strip();
            boolean fine = switch (tag(time)) {
                case "timeduration" -> patient(text);
                case "timecycle" ->
                    text.matches("R[1-9]\\d{0,2}/P.+") && patient(text.substring(text.indexOf('/') + 1));
                default -> true;
            };
            if (!fine) {
                throw refused("time " + text);
            }
        }
    }

    private static boolean patient(String time) {
        try {
            return time.contains("T")
                    ? Duration.parse(time).compareTo(Duration.ofMinutes(1)) >= 0
                    : !Period.parse(time).isZero() && !Period.parse(time).isNegative();
        } catch (DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    private static String tag(Element element) {
        return element.getTagName().toLowerCase(Locale.ROOT);
    }

    private static SecurityException refused(String what) {
        return new SecurityException("refused by the engine: " + what);
    }
}
