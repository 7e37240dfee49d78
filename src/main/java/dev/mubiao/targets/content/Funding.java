package dev.mubiao.targets.content;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The money of a target.
 *
 * @param executionWeight weight of the budget execution rate in points or percent, usually 10
 */
public record Funding(
        Amount total,
        List<LabelledAmount> sources,
        List<LabelledAmount> income,
        List<LabelledAmount> expenditure,
        @Nullable BigDecimal executionWeight,
        List<SpendingPlanStep> spendingPlan) {

    public static final Funding EMPTY = new Funding(Amount.EMPTY, List.of(), List.of(), List.of(), null, List.of());

    public Funding {
        sources = List.copyOf(sources);
        income = List.copyOf(income);
        expenditure = List.copyOf(expenditure);
        spendingPlan = List.copyOf(spendingPlan);
    }
}
