package dev.mubiao.prereview.rules.completeness;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.targets.content.Operator;

/** PR-106: a target value is empty or only holds its place. */
public final class EmptyValueRule implements Rule {

    @Override
    public String id() {
        return "PR-106";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        for (ReviewedRow reviewedRow : reviewedSheet.rows()) {
            boolean nameHolds = reviewedRow.placeholder()
                    || reviewedRow.name().equals("/")
                    || reviewedRow.name().equals("无");
            if (nameHolds) {
                String shown = reviewedRow.value().isEmpty() ? reviewedRow.name() : reviewedRow.value();
                findingCollector.found(
                        "placeholder", reviewedRow.spot(IndicatorField.VALUE), shown.isEmpty() ? "/" : shown);
            } else if (!reviewedRow.name().isEmpty() && reviewedRow.value().isEmpty()) {
                boolean compares =
                        reviewedRow.operator() != Operator.NONE && reviewedRow.operator() != Operator.QUALITATIVE;
                findingCollector.found(
                        compares ? "operator-alone" : "empty",
                        reviewedRow.spot(IndicatorField.VALUE),
                        reviewedRow.name());
            }
        }
    }
}
