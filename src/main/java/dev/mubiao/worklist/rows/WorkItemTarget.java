package dev.mubiao.worklist.rows;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.access.TargetOwnership;
import dev.mubiao.targets.Target;

/**
 * A target with its unit and what its work items repeat of it besides: the name of its submitter (empty if there is
 * none), and how doubtful the latest revision is. A command reads it once and hands it on.
 */
public record WorkItemTarget(Target target, BudgetUnit unit, String submitterName, int risk) {

    /** The target as the gate sees it. */
    public TargetOwnership ownership() {
        return TargetOwnership.of(unit, target.submitter().orElse(null));
    }
}
