package dev.mubiao.approval.routing;

import dev.mubiao.bpmn.Outcome;
import dev.mubiao.bpmn.Stage;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.targets.TargetStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The status of a target that follows from where its process stands or how it ended. What a step means the model says
 * itself, so that steps may be added without a change here.
 */
public final class StatusRule {

    private StatusRule() {}

    /**
     * Stays as it is where the process has ended without an outcome, or waits for nobody.
     *
     * @param open the open steps, those of an earlier stage first
     * @param outcome with what the process ended; asked for only if no step is open
     */
    public static TargetStatus after(List<OpenTask> open, Supplier<Optional<Outcome>> outcome, TargetStatus now) {
        return open.isEmpty()
                ? outcome.get().map(StatusRule::ended).orElse(now)
                : at(open.get(0).settings().stage(), now);
    }

    private static TargetStatus at(Stage stage, TargetStatus now) {
        return switch (stage) {
            case UNIT_REVIEW -> TargetStatus.UNIT_REVIEW;
            case FINANCE_REVIEW -> TargetStatus.FINANCE_REVIEW;
            // Approved it stays so: what is corrected then was not returned in review.
            case CORRECTION -> now.inReview() ? TargetStatus.RETURNED : now;
            case PUBLICATION -> TargetStatus.APPROVED;
        };
    }

    private static TargetStatus ended(Outcome outcome) {
        return switch (outcome) {
            case PUBLISHED -> TargetStatus.PUBLISHED;
            case NOT_PASSED -> TargetStatus.NOT_PASSED;
        };
    }
}
