package dev.mubiao.approval.signoff;

import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.bpmn.StepVerb;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outcome with which a step is completed. {@code grade} is null if it is not graded, {@code opinion} that of the
 * last who signed.
 */
public record StepOutcome(StepVerb verb, @Nullable Grade grade, String opinion) {

    /** Of a step that needs nobody. */
    public static final StepOutcome SKIPPED = new StepOutcome(StepVerb.AGREE, null, "");

    /** Of a step to which the preparer submits again. */
    public static final StepOutcome RESUBMITTED = new StepOutcome(StepVerb.RESUBMIT, null, "");

    /**
     * What came of a step when all signatures were counted. Those who agreed share a grade; who sends it back gives
     * his own.
     *
     * @param last the decision that was the last
     */
    public static StepOutcome of(StepVerb verb, SignOff signOff, Decision last) {
        return new StepOutcome(verb, sentBack(verb) ? last.grade() : signOff.grade(), last.opinion());
    }

    /** Whether the process leaves its drawn flow. */
    public boolean sentBack() {
        return sentBack(verb);
    }

    private static boolean sentBack(StepVerb verb) {
        return verb == StepVerb.RETURN || verb == StepVerb.REJECT;
    }

    /** What conditions of the process may ask of it. */
    public Map<ProcessVariable, Object> variables() {
        return Map.of(ProcessVariable.DECISION, verb.word(), ProcessVariable.GRADE, grade == null ? "" : grade.name());
    }
}
