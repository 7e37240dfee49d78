package dev.mubiao.targets;

import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.BudgetYear;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The criteria by which a list of targets is filtered; null and empty mean no limit.
 *
 * @param text words, each in the name or in the project code, in any case and width
 */
public record TargetFilter(
        Set<TargetStatus> statuses,
        @Nullable BudgetYear year,
        @Nullable UnitId unit,
        @Nullable String formId,
        @Nullable String text) {

    public static final TargetFilter ALL = new TargetFilter(Set.of(), null, null, null, null);

    public TargetFilter {
        statuses = Set.copyOf(statuses);
    }

    public TargetFilter withStatuses(Set<TargetStatus> wanted) {
        return new TargetFilter(wanted, year, unit, formId, text);
    }
}
