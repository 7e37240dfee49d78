package dev.mubiao.engine.dryrun;

import dev.mubiao.bpmn.AssignmentRule;
import dev.mubiao.bpmn.condition.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * Marks, while it is open, that what the engine does on this thread is a dry run: no observer is told, and each
 * condition and notice is recorded. The transaction around it has to be rolled back.
 */
public final class DryRunContext {

    private static final ThreadLocal<@Nullable DryRunContext> OPEN = new ThreadLocal<>();

    private final List<Check> checks = new ArrayList<>();
    private final List<DryRunNotice> notices = new ArrayList<>();

    private DryRunContext() {}

    /**
     * A condition that was evaluated.
     *
     * @param element id of the gateway or step before it
     * @param values of the variables that it looked at
     */
    record Check(String element, String text, Map<String, String> values, boolean held) {}

    static @Nullable public DryRunContext current() {
        return OPEN.get();
    }

    static <T> T within(Supplier<T> action) {
        if (OPEN.get() != null) {
            throw new IllegalStateException("a dry run inside a dry run");
        }
        OPEN.set(new DryRunContext());
        try {
            return action.get();
        } finally {
            OPEN.remove();
        }
    }

    public boolean check(String text, Condition condition, VariableScope scope) {
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
    public void tell(String name, AssignmentRule who) {
        notices.add(new DryRunNotice(name, who.word()));
    }

    /** What was passed since this was called last. */
    List<DryRunNotice> takeNotices() {
        List<DryRunNotice> taken = List.copyOf(notices);
        notices.clear();
        return taken;
    }

    /** What was evaluated since this was called last. */
    List<Check> takeChecks() {
        List<Check> taken = List.copyOf(checks);
        checks.clear();
        return taken;
    }
}
