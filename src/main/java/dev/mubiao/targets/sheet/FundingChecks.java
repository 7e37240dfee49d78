package dev.mubiao.targets.sheet;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.cell.ItemRef;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.SpendingPlanStep;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Checks that the amounts of a target are there and can be read. */
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
            checks.parts(Field.SOURCE, funding.sources());
            checks.parts(Field.INCOME, funding.income());
            checks.parts(Field.EXPENDITURE, funding.expenditure());
        }
        funding.spendingPlan().forEach(checks::step);
        return checks.problems;
    }

    private void total() {
        Amount total = funding.total();
        if (total.money() == null) {
            if (IndicatorChecks.blank(total.raw())) {
                problems.add(SheetProblem.error(new FieldRef(Field.TOTAL), "targets.check.total"));
            } else {
                unreadable(new FieldRef(Field.TOTAL), total);
            }
        }
    }

    private void parts(Field field, List<LabelledAmount> parts) {
        for (LabelledAmount part : parts) {
            if (part.amount().money() == null
                    && !IndicatorChecks.blank(part.amount().raw())) {
                unreadable(new ItemRef(field, part.label()), part.amount());
            }
        }
    }

    private void unreadable(CellRef cell, Amount amount) {
        String raw = FieldTexts.plain(amount.raw());
        problems.add(SheetProblem.error(
                cell,
                IndicatorChecks.noNumber(raw, "targets.check.money"),
                raw,
                variant.moneyUnit().label()));
    }

    private void step(SpendingPlanStep step) {
        CellRef cell = new ItemRef(Field.SPENDING_STEP, step.label());
        BigDecimal percent = step.percent();
        if (percent == null) {
            if (!IndicatorChecks.blank(step.raw())) {
                String raw = FieldTexts.plain(step.raw());
                problems.add(SheetProblem.error(cell, IndicatorChecks.noNumber(raw, "targets.check.percent"), raw));
            }
        } else if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
            problems.add(SheetProblem.error(cell, "targets.check.percentRange"));
        }
    }
}
