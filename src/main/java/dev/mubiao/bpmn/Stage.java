package dev.mubiao.bpmn;

/**
 * What a step means to the target that waits there, as a step of the model says it in its property {@code stage}.
 * Needed to derive a target's status and rights from its open step.
 */
public enum Stage {
    UNIT_REVIEW,
    FINANCE_REVIEW,
    /** Approved, waiting to be published. */
    PUBLICATION,
    /** Returned to the preparer. */
    CORRECTION;

    public boolean review() {
        return this == UNIT_REVIEW || this == FINANCE_REVIEW;
    }
}
