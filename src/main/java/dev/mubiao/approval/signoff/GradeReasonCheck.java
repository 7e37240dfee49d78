package dev.mubiao.approval.signoff;

import dev.mubiao.platform.Refusal;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Checks that a grade other than the worst of the criteria has a reason. */
final class GradeReasonCheck {

    private static final int LONGEST = 500;

    private GradeReasonCheck() {}

    /** @throws Refusal INVALID if the reason is missing or too long */
    static Decision checked(Decision decision) {
        Grade given = decision.grade();
        if (decision.gradeReason().length() > LONGEST) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.grade.reasonTooLong", LONGEST);
        }
        Grade.worst(decision.criteria().values())
                .filter(derived -> given != null && given != derived)
                .filter(derived -> decision.gradeReason().isEmpty())
                .ifPresent(derived -> {
                    throw new Refusal(
                            Refusal.Kind.INVALID,
                            "approval.grade.reasonMissing",
                            new DefaultMessageSourceResolvable(derived.key()));
                });
        return decision;
    }
}
