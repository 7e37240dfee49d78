package dev.mubiao.library;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.shared.BudgetYear;
import dev.mubiao.targets.ApprovedRevision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All indicators that one approved target states. */
record Statement(
        ApprovedRevision approved,
        BudgetUnit unit,
        @Nullable BudgetYear year,
        List<IndicatorUse> uses) {}
