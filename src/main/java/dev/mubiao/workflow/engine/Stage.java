package dev.mubiao.workflow.engine;

/** What a step means to the target that waits there: a step of the model says it in its property {@code stage}. */
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
