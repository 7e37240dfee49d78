package dev.mubiao.filingprogress;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.targets.TargetStatus;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far one unit has come with a year's targets.
 *
 * @param counts targets by state; states without targets are left out
 * @param draftsShown whether the reader may open the unit's drafts, not only count them
 * @param remindedAt when the unit was last reminded to file; null if never
 */
public record UnitFilingProgress(
        BudgetUnit unit,
        Map<TargetStatus, Long> counts,
        boolean draftsShown,
        @Nullable Instant remindedAt) {

    public UnitFilingProgress {
        counts = Map.copyOf(counts);
    }

    public long count(TargetStatus status) {
        return counts.getOrDefault(status, 0L);
    }

    /** Whether the unit has submitted any target; drafts alone are not filed. */
    public boolean filed() {
        return counts.keySet().stream().anyMatch(status -> status != TargetStatus.DRAFT);
    }
}
