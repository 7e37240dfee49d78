package dev.mubiao.bpmn;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

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

    /** The stages at which somebody else than the submitter has to agree before a target is approved. */
    public static final Set<Stage> REVIEWS = Collections.unmodifiableSet(EnumSet.of(UNIT_REVIEW, FINANCE_REVIEW));

    public boolean review() {
        return REVIEWS.contains(this);
    }
}
