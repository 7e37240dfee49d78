package dev.mubiao.prereview.rules.appropriateness;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import java.math.BigDecimal;
import java.util.List;

/** PR-304: cost indicators, or the one amount among the outputs, are not the budget. */
public final class CostMatchesBudgetRule implements Rule {

    @Override
    public String id() {
        return "PR-304";
    }

    @Override
    public boolean suits(FormVariant form) {
        return form.indicators() != null && form.indicators().has(LevelMeaning.COST);
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        BigDecimal total = reviewedSheet.total();
        if (total == null || reviewedSheet.flat()) {
            return;
        }
        List<ReviewedRow> costs = amounts(reviewedSheet, LevelMeaning.COST);
        BigDecimal sum =
                costs.stream().map(ReviewedRow::yuan).reduce(BigDecimal.ZERO, (a, b) -> b == null ? a : a.add(b));
        boolean eachElse = reviewedSheet
                .named(LevelMeaning.COST)
                .anyMatch(reviewedRow -> reviewedRow.money() && reviewedRow.yuan() == null);
        if (!costs.isEmpty() && sum.compareTo(total) != 0 && !(eachElse && sum.compareTo(total) < 0)) {
            findingCollector.found(
                    sum.compareTo(total) > 0 ? "over" : "uncovered",
                    ReviewedRow.spots(costs, IndicatorField.VALUE),
                    reviewedSheet.amount(sum),
                    reviewedSheet.amount(total));
        }
        List<ReviewedRow> outputs = amounts(reviewedSheet, LevelMeaning.QUANTITY);
        if (outputs.size() == 1 && outputs.get(0).valueWords().isEmpty()) {
            BigDecimal output = outputs.get(0).yuan();
            if (output != null && output.compareTo(total) != 0) {
                findingCollector.found(
                        "output",
                        ReviewedRow.spots(outputs, IndicatorField.VALUE),
                        reviewedSheet.amount(output),
                        reviewedSheet.amount(total));
            }
        }
    }

    private static List<ReviewedRow> amounts(ReviewedSheet reviewedSheet, LevelMeaning meaning) {
        return reviewedSheet
                .named(meaning)
                .filter(reviewedRow -> reviewedRow.yuan() != null)
                .toList();
    }
}
