package dev.mubiao.workflow;

import dev.mubiao.shared.Refusal;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** The grade of a target is the worst of its criteria; who gives another says why. */
final class GradeReason {

    private static final int LONGEST = 500;

    private GradeReason() {}

    /** @throws Refusal INVALID if the reason is missing or too long */
    static Decision checked(Decision decision) {
        Grade given = decision.grade();
        if (decision.gradeReason().length() > LONGEST) {
            throw new Refusal(Refusal.Kind.INVALID, "bench.grade.reasonTooLong", LONGEST);
        }
        Grade.worst(decision.criteria().values())
                .filter(derived -> given != null && given != derived)
                .filter(derived -> decision.gradeReason().isEmpty())
                .ifPresent(derived -> {
                    throw new Refusal(
                            Refusal.Kind.INVALID,
                            "bench.grade.reasonMissing",
                            new DefaultMessageSourceResolvable(derived.key()));
                });
        return decision;
    }
}
