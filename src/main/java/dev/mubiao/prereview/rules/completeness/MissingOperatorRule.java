package dev.mubiao.prereview.rules.completeness;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.targets.content.Operator;

/**
 * PR-108: a number without an operator, so that it is neither a minimum nor a maximum. Words beside it are what PR-114
 * tells of.
 */
public final class MissingOperatorRule implements Rule {

    @Override
    public String id() {
        return "PR-108";
    }

    @Override
    public boolean suits(FormVariant form) {
        return form.indicators() != null;
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        IndicatorTable table = reviewedSheet.table();
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            if (table != null
                    && reviewedRow.numeric()
                    && reviewedRow.operator() == Operator.NONE
                    && !reviewedRow.value().isEmpty()
                    && reviewedRow.valueWords().isEmpty()
                    && Character.isDigit(reviewedRow.value().charAt(0))) {
                boolean column = table.has(IndicatorField.OPERATOR);
                findingCollector.found(
                        column ? "column" : "inside",
                        reviewedRow.spot(column ? IndicatorField.OPERATOR : IndicatorField.VALUE),
                        reviewedRow.value(),
                        reviewedRow.name());
            }
        }
    }
}
