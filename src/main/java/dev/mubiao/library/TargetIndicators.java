package dev.mubiao.library;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.lifecycle.ApprovedRevision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All indicators of one approved target. */
public record TargetIndicators(
        ApprovedRevision approved,
        BudgetUnit unit,
        @Nullable BudgetYear year,
        List<IndicatorUse> uses) {}
