package dev.mubiao.targets.content;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A step of the spending plan.
 *
 * @param label the date as printed, for instance {@code 3月底}
 * @param percent cumulative share spent by then, 0 to 100
 */
public record SpendingPlanStep(
        String label, @Nullable String raw, @Nullable BigDecimal percent) {}
