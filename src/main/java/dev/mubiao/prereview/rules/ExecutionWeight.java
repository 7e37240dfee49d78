package dev.mubiao.prereview.rules;

import dev.mubiao.forms.WeightRule;
import dev.mubiao.targets.CellEdit;
import java.math.BigDecimal;

/** PR-103: the weight of the budget execution rate is not what the form demands. */
final class ExecutionWeight implements Rule {

    private static final String CELL = "field:EXECUTION_WEIGHT";

    @Override
    public String id() {
        return "PR-103";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        WeightRule rule = sheet.variant().weights();
        if (rule == null) {
            return;
        }
        BigDecimal weight = sheet.content().funding().executionWeight();
        String wanted = rule.execution().stripTrailingZeros().toPlainString();
        if (weight == null || weight.compareTo(rule.execution()) != 0) {
            String given = weight == null ? "" : weight.stripTrailingZeros().toPlainString();
            report.fixable(
                    weight == null ? "missing" : "wrong",
                    new Spot(CELL, given),
                    Report.Fix.of("set", wanted, new CellEdit(CELL, wanted)),
                    wanted,
                    given);
        }
    }
}
