package dev.mubiao.prereview.rules;

import dev.mubiao.targets.PlanStep;
import java.math.BigDecimal;
import java.util.List;

/** PR-407: a spending plan that falls, does not end at all of the money, or is the same for every project. */
final class SpendingPlans implements Rule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "PR-407";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        List<PlanStep> steps = sheet.content().funding().spendingPlan();
        BigDecimal before = BigDecimal.ZERO;
        for (PlanStep step : steps) {
            BigDecimal percent = step.percent();
            if (percent != null) {
                if (percent.compareTo(before) < 0) {
                    report.found("falls", spot(step), step.label(), plain(percent), plain(before));
                }
                before = before.max(percent);
            }
        }
        if (steps.isEmpty()) {
            return;
        }
        PlanStep last = steps.get(steps.size() - 1);
        if (last.percent() != null && last.percent().compareTo(WHOLE) != 0) {
            report.found("end", spot(last), last.label(), plain(last.percent()));
        }
        String plan = Neighbour.plan(sheet.content());
        int same = sheet.neighbours().samePlans(plan);
        if (!plan.isBlank() && same >= sheet.words().whole(Threshold.SAME_PLANS)) {
            report.found("same", new Spot(spot(last).cell(), last.label()), plan, same);
        }
    }

    private static Spot spot(PlanStep step) {
        return new Spot("field:SPENDING_STEP:" + step.label(), step.raw() == null ? "" : step.raw());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
