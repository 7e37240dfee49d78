package dev.mubiao.prereview.rules.completeness;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;

/** PR-109: the core flag says neither yes nor no. */
public final class CoreFlagRule implements Rule {

    @Override
    public String id() {
        return "PR-109";
    }

    @Override
    public boolean suits(FormVariant form) {
        return form.indicators() != null && form.indicators().has(IndicatorField.CORE);
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        IndicatorTable table = reviewedSheet.table();
        if (table != null && table.has(IndicatorField.CORE)) {
            reviewedSheet.named().stream()
                    .filter(reviewedRow -> reviewedRow.indicator().core() == null)
                    .forEach(reviewedRow ->
                            findingCollector.found("blank", reviewedRow.spot(IndicatorField.CORE), reviewedRow.name()));
        }
    }
}
