package dev.mubiao.targets;

import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.DateBounds;
import java.util.Set;
import java.util.UUID;
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

    /** As programs give it. @throws Refusal INVALID for a year that is none */
    public static TargetFilter of(
            @Nullable Set<TargetStatus> statuses,
            @Nullable Integer year,
            @Nullable UUID unit,
            @Nullable String form,
            @Nullable String text) {
        return new TargetFilter(
                statuses == null ? Set.of() : statuses,
                year == null ? null : new BudgetYear(DateBounds.checkYear(year)),
                unit == null ? null : new UnitId(unit),
                form == null || form.isBlank() ? null : form,
                text == null || text.isBlank() ? null : text);
    }

    public TargetFilter withStatuses(Set<TargetStatus> wanted) {
        return new TargetFilter(wanted, year, unit, formId, text);
    }
}
