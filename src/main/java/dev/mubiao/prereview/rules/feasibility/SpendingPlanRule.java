package dev.mubiao.prereview.rules.feasibility;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.RelatedTarget;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.cell.ItemRef;
import dev.mubiao.targets.content.SpendingPlanStep;
import java.math.BigDecimal;
import java.util.List;

/** PR-407: a spending plan that falls, does not end at all of the money, or is the same for every project. */
public final class SpendingPlanRule implements Rule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "PR-407";
    }

    @Override
    public boolean suits(FormVariant form) {
        return form.has(Field.SPENDING_STEP);
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        List<SpendingPlanStep> steps = reviewedSheet.content().funding().spendingPlan();
        BigDecimal before = BigDecimal.ZERO;
        for (SpendingPlanStep step : steps) {
            BigDecimal percent = step.percent();
            if (percent != null) {
                if (percent.compareTo(before) < 0) {
                    findingCollector.found("falls", spot(step), step.label(), plain(percent), plain(before));
                }
                before = before.max(percent);
            }
        }
        if (steps.isEmpty()) {
            return;
        }
        SpendingPlanStep last = steps.get(steps.size() - 1);
        if (last.percent() != null && last.percent().compareTo(WHOLE) != 0) {
            findingCollector.found("end", spot(last), last.label(), plain(last.percent()));
        }
        String plan = RelatedTarget.plan(reviewedSheet.content());
        int same = reviewedSheet.relatedTargets().samePlans(plan);
        if (!plan.isBlank() && same >= reviewedSheet.words().whole(Threshold.SAME_PLANS)) {
            findingCollector.found("same", new SheetLocation(spot(last).cell(), last.label()), plan, same);
        }
    }

    private static SheetLocation spot(SpendingPlanStep step) {
        return new SheetLocation(new ItemRef(Field.SPENDING_STEP, step.label()), step.raw() == null ? "" : step.raw());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
