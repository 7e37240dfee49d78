package dev.mubiao.approval.routing;

import dev.mubiao.bpmn.Outcome;
import dev.mubiao.bpmn.Stage;
import dev.mubiao.targets.TargetStatus;

/**
 * The status of a target that follows from where its process stands or how it ended. What a step means the model says
 * itself, so that steps may be added without a change here.
 */
public final class StatusRule {

    private StatusRule() {}

    /** @param stage of the open step; of several the earliest */
    public static TargetStatus at(Stage stage, TargetStatus now) {
        return switch (stage) {
            case UNIT_REVIEW -> TargetStatus.UNIT_REVIEW;
            case FINANCE_REVIEW -> TargetStatus.FINANCE_REVIEW;
            // Approved it stays so: what is corrected then was not returned in review.
            case CORRECTION -> now.inReview() ? TargetStatus.RETURNED : now;
            case PUBLICATION -> TargetStatus.APPROVED;
        };
    }

    public static TargetStatus ended(Outcome outcome) {
        return switch (outcome) {
            case PUBLISHED -> TargetStatus.PUBLISHED;
            case NOT_PASSED -> TargetStatus.NOT_PASSED;
        };
    }
}
