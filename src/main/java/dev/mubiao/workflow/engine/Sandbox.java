package dev.mubiao.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * While it is open, what the engine does on this thread is only tried out: nobody is told of tasks, and each condition
 * is written down. The transaction around it has to be rolled back.
 */
final class Sandbox {

    private static final ThreadLocal<@Nullable Sandbox> OPEN = new ThreadLocal<>();

    private final List<Check> checks = new ArrayList<>();
    private final List<PassedNotice> notices = new ArrayList<>();

    private Sandbox() {}

    /**
     * A condition that was asked.
     *
     * @param element id of the gateway or step before it
     * @param values of the variables that it looked at
     */
    record Check(String element, String text, Map<String, String> values, boolean held) {}

    static @Nullable Sandbox current() {
        return OPEN.get();
    }

    static <T> T within(Supplier<T> action) {
        if (OPEN.get() != null) {
            throw new IllegalStateException("tried out within what is tried out");
        }
        OPEN.set(new Sandbox());
        try {
            return action.get();
        } finally {
            OPEN.remove();
        }
    }

    boolean check(String text, Condition condition, VariableScope scope) {
        Map<String, String> values = new TreeMap<>();
        boolean held = condition.holds(name -> {
            Object value = scope.getVariable(name);
            values.put(name, value == null ? "" : value.toString());
            return value;
        });
        String element = scope instanceof DelegateExecution execution ? execution.getCurrentActivityId() : "";
        checks.add(new Check(element, text, values, held));
        return held;
    }

    /** A notice was passed, which nobody is told. */
    void tell(String name, Decider who) {
        notices.add(new PassedNotice(name, who.word()));
    }

    /** What was passed since this was called last. */
    List<PassedNotice> takeNotices() {
        List<PassedNotice> taken = List.copyOf(notices);
        notices.clear();
        return taken;
    }

    /** What was asked since this was called last. */
    List<Check> takeChecks() {
        List<Check> taken = List.copyOf(checks);
        checks.clear();
        return taken;
    }
}
