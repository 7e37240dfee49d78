package dev.mubiao.targets;

import dev.mubiao.forms.Field;
import dev.mubiao.forms.FieldBinding;
import dev.mubiao.forms.FieldCell;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the money of a target must and should be. */
final class FundingChecks {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final FormVariant variant;
    private final Funding funding;
    private final List<SheetProblem> problems = new ArrayList<>();

    private FundingChecks(FormVariant variant, Funding funding) {
        this.variant = variant;
        this.funding = funding;
    }

    static List<SheetProblem> problems(FormVariant variant, Funding funding) {
        FundingChecks checks = new FundingChecks(variant, funding);
        if (variant.has(Field.TOTAL)) {
            checks.total();
            checks.parts(Field.SOURCE, funding.sources(), "targets.check.sources");
            checks.parts(Field.INCOME, funding.income(), "targets.check.income");
            checks.parts(Field.EXPENDITURE, funding.expenditure(), "targets.check.expenditure");
        }
        checks.spendingPlan();
        return checks.problems;
    }

    private void total() {
        Amount total = funding.total();
        if (total.money() == null) {
            problems.add(
                    IndicatorChecks.blank(total.raw())
                            ? SheetProblem.error("field:TOTAL", "targets.check.total")
                            : SheetProblem.error(
                                    "field:TOTAL",
                                    "targets.check.money",
                                    FieldTexts.plain(total.raw()),
                                    variant.moneyUnit().label()));
        }
    }

    private void parts(Field field, List<LabelledAmount> parts, String key) {
        Money total = funding.total().money();
        List<Money> amounts = parts.stream()
                .map(part -> part.amount().money())
                .filter(Objects::nonNull)
                .toList();
        boolean unreadable = false;
        for (LabelledAmount part : parts) {
            if (part.amount().money() == null
                    && !IndicatorChecks.blank(part.amount().raw())) {
                unreadable = true;
                problems.add(SheetProblem.warning(
                        "field:" + field + ":" + part.label(),
                        "targets.check.money",
                        FieldTexts.plain(part.amount().raw()),
                        variant.moneyUnit().label()));
            }
        }
        Money sum = amounts.stream().reduce(Money.ZERO, Money::plus);
        if (total != null && !amounts.isEmpty() && !unreadable && sum.compareTo(total) != 0) {
            problems.add(SheetProblem.warning(
                    "field:TOTAL",
                    key,
                    sum.format(variant.moneyUnit()),
                    total.format(variant.moneyUnit()),
                    variant.moneyUnit().label()));
        }
    }

    /** In the order of the form: cumulative shares, so none is below the one before. */
    private void spendingPlan() {
        BigDecimal before = BigDecimal.ZERO;
        for (FieldBinding binding : variant.bindings()) {
            FieldCell cell = binding.cell();
            if (cell.first() == Field.SPENDING_STEP) {
                PlanStep step = funding.spendingPlan().stream()
                        .filter(candidate -> candidate.label().equals(cell.item()))
                        .findFirst()
                        .orElse(null);
                if (step != null) {
                    before = step(step, before);
                }
            }
        }
    }

    private BigDecimal step(PlanStep step, BigDecimal before) {
        String cell = "field:" + Field.SPENDING_STEP + ":" + step.label();
        BigDecimal percent = step.percent();
        if (percent == null) {
            if (!IndicatorChecks.blank(step.raw())) {
                problems.add(SheetProblem.warning(cell, "targets.check.percent", FieldTexts.plain(step.raw())));
            }
            return before;
        }
        if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
            problems.add(SheetProblem.warning(cell, "targets.check.percentRange"));
        } else if (percent.compareTo(before) < 0) {
            problems.add(SheetProblem.warning(cell, "targets.check.planFalls", FieldTexts.number(before)));
        }
        return percent.max(before);
    }
}
