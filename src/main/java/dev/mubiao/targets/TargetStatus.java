package dev.mubiao.targets;

import java.util.EnumSet;
import java.util.Set;

/** The status of a target, from draft through review to approval and publication. */
public enum TargetStatus {
    DRAFT,
    UNIT_REVIEW,
    FINANCE_REVIEW,
    APPROVED,
    PUBLISHED,
    RETURNED,
    ADJUSTING,
    NOT_PASSED,
    VOIDED;

    private static final Set<TargetStatus> EDITABLE = EnumSet.of(DRAFT, RETURNED, ADJUSTING);
    private static final Set<TargetStatus> IN_REVIEW = EnumSet.of(UNIT_REVIEW, FINANCE_REVIEW);

    /** The status of a target that has just been submitted. */
    public static TargetStatus submitted() {
        return UNIT_REVIEW;
    }

    /** Whether the preparer may edit and submit. */
    public boolean editable() {
        return EDITABLE.contains(this);
    }

    /** Whether a reviewer has it. */
    public boolean inReview() {
        return IN_REVIEW.contains(this);
    }

    /** Key of the status's name in the message bundles. */
    public String key() {
        return "targets.status." + name();
    }
}
