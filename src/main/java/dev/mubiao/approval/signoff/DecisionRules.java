package dev.mubiao.approval.signoff;

import dev.mubiao.bpmn.StepSettings;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.worklist.ApprovalAction;

/** Checks a decision against the settings of its step and completes its grade. */
public final class DecisionRules {

    private static final int LONGEST_OPINION = 2000;
    private static final int MOST_CELLS = 200;
    private static final int LONGEST_COMMENT = 500;
    private static final int LONGEST_GRADE_REASON = 500;

    private DecisionRules() {}

    /**
     * Corrections and publications are done by submitting again and by publishing, which do more than to decide.
     *
     * @throws Refusal INVALID if the step is one of them
     */
    public static void requireReview(StepSettings step, String name) {
        if (!step.stage().review()) {
            throw invalid("approval.decision.notHere", name);
        }
    }

    /**
     * The decision with the grade that its verb implies, where there is but one.
     *
     * @throws Refusal INVALID saying what is missing or does not fit
     */
    public static Decision complete(Decision decision, StepSettings step) {
        StepVerb verb = decision.verb();
        if (!step.verbs().contains(verb)) {
            throw invalid("approval.decision.verb", name(verb));
        }
        if (decision.opinion().isEmpty() && (verb == StepVerb.RETURN || verb == StepVerb.REJECT)) {
            throw invalid("approval.decision.reason", name(verb));
        }
        boolean tooLong = decision.opinion().length() > LONGEST_OPINION
                || decision.cells().size() > MOST_CELLS
                || decision.cells().stream()
                        .anyMatch(cell -> cell.comment().length() > LONGEST_COMMENT
                                || cell.place().key().length() > LONGEST_COMMENT);
        if (tooLong) {
            throw invalid("approval.decision.tooLong", LONGEST_OPINION, MOST_CELLS, LONGEST_COMMENT);
        }
        return step.graded() ? graded(decision) : decision;
    }

    private static Decision graded(Decision decision) {
        Grade grade = decision.grade() != null ? decision.grade() : implied(decision.verb());
        if (grade.consequence() != decision.verb()) {
            throw invalid("approval.decision.grade", name(grade), name(grade.consequence()));
        }
        return reasoned(decision).graded(grade);
    }

    /** Another grade than the worst of the criteria needs a reason. */
    private static Decision reasoned(Decision decision) {
        Grade given = decision.grade();
        if (decision.gradeReason().length() > LONGEST_GRADE_REASON) {
            throw invalid("approval.grade.reasonTooLong", LONGEST_GRADE_REASON);
        }
        Grade.worst(decision.criteria().values())
                .filter(derived -> given != null && given != derived)
                .filter(derived -> decision.gradeReason().isEmpty())
                .ifPresent(derived -> {
                    throw invalid("approval.grade.reasonMissing", name(derived));
                });
        return decision;
    }

    private static Grade implied(StepVerb verb) {
        return switch (verb) {
            case RETURN -> Grade.FAIR;
            case REJECT -> Grade.POOR;
            default -> throw invalid("approval.decision.gradeMissing");
        };
    }

    private static MessageText name(StepVerb verb) {
        return new MessageText(ApprovalAction.of(verb).key());
    }

    private static MessageText name(Grade grade) {
        return new MessageText(grade.key());
    }

    private static Refusal invalid(String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, key, arguments);
    }
}
