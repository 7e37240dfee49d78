package dev.mubiao.prereview.rules.completeness;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.WeightRule;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.content.CellEdit;
import java.math.BigDecimal;

/** PR-103: the weight of the budget execution rate is not what the form demands. */
public final class ExecutionWeightRule implements Rule {

    private static final CellRef CELL = new FieldRef(Field.EXECUTION_WEIGHT);

    @Override
    public String id() {
        return "PR-103";
    }

    @Override
    public boolean suits(FormVariant form) {
        return form.weights() != null && form.has(Field.EXECUTION_WEIGHT);
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        WeightRule rule = reviewedSheet.variant().weights();
        if (rule == null) {
            return;
        }
        BigDecimal weight = reviewedSheet.content().funding().executionWeight();
        String wanted = rule.execution().stripTrailingZeros().toPlainString();
        if (weight == null || weight.compareTo(rule.execution()) != 0) {
            String given = weight == null ? "" : weight.stripTrailingZeros().toPlainString();
            findingCollector.fixable(
                    weight == null ? "missing" : "wrong",
                    new SheetLocation(CELL, given),
                    FindingCollector.Fix.of("set", wanted, new CellEdit(CELL, wanted)),
                    wanted,
                    given);
        }
    }
}
