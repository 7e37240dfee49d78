package dev.mubiao.bpmn.vocabulary;

import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.xml.XmlNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Timers wait a minute at least, and the process says how long its history is kept. A draft may hold a time that is not
 * understood, as somebody typed it: it is reported at its event, and keeps nothing else from being saved.
 */
public final class TimeCheck implements ModelCheck {

    private static final String TIME_TO_LIVE = "camunda:historyTimeToLive";
    private static final Pattern DAYS = Pattern.compile("P?[1-9]\\d{0,4}D?");
    private static final Pattern CYCLE = Pattern.compile("R([1-9]\\d{0,2})/(P.+)");

    @Override
    public void check(XmlNode root, List<ModelProblem> problems) {
        root.tree().forEach(node -> {
            node.children("bpmn:timerEventDefinition")
                    .filter(timer -> !accepts(timer))
                    .forEach(timer -> problems.add(ModelProblem.of(node.label(), "timer", "timer")));
            if (node.name().equals("bpmn:process") && !keepsHistory(node.attribute(TIME_TO_LIVE))) {
                problems.add(ModelProblem.of(node.label(), TIME_TO_LIVE, "timeToLive"));
            }
        });
    }

    /** Whether the definition of a timer has one time, which is understood and long enough. */
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

    /** Whether it says in days how long history is kept. */
    public static boolean keepsHistory(String timeToLive) {
        return DAYS.matcher(timeToLive).matches();
    }

    /** Whether a problem is about what this checks. */
    static boolean found(ModelProblem problem) {
        return problem.key().equals("bpmn.model.timer") || problem.key().equals("bpmn.model.timeToLive");
    }
}
