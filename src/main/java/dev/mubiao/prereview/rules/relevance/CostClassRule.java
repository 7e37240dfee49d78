package dev.mubiao.prereview.rules.relevance;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.prereview.language.NumberWithUnit;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import java.math.BigDecimal;
import java.util.List;

/** PR-204: filed under cost, but there is no amount and no unit cost. */
public final class CostClassRule implements Rule {

    @Override
    public String id() {
        return "PR-204";
    }

    @Override
    public boolean suits(FormVariant form) {
        return form.indicators() != null && form.indicators().has(LevelMeaning.COST);
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        List<ReviewedRow> costs = reviewedSheet
                .named(LevelMeaning.COST)
                .filter(reviewedRow -> reviewedRow.kind() != LevelMeaning.SOCIAL_COST
                        && reviewedRow.kind() != LevelMeaning.ECOLOGICAL_COST)
                .toList();
        for (ReviewedRow reviewedRow : costs) {
            SheetLocation sheetLocation = reviewedRow.spot(IndicatorField.VALUE);
            if (reviewedRow.worded() && reviewedSheet.words().ends(WordList.RATE, reviewedRow.name())) {
                findingCollector.found("contradiction", sheetLocation, reviewedRow.name(), reviewedRow.value());
            } else if (!reviewedRow.money() && !amountInText(reviewedRow)) {
                findingCollector.found("no-amount", sheetLocation, reviewedRow.name(), reviewedRow.shown());
            } else if (costs.size() == 1 && wholeBudget(reviewedSheet, reviewedRow)) {
                findingCollector.found("whole-budget", sheetLocation, reviewedRow.name(), reviewedRow.shown());
            }
        }
    }

    private static boolean amountInText(ReviewedRow reviewedRow) {
        return NumberWithUnit.in(reviewedRow.value()).stream()
                .anyMatch(numberWithUnit -> numberWithUnit.unit().equals("元"));
    }

    private static boolean wholeBudget(ReviewedSheet reviewedSheet, ReviewedRow reviewedRow) {
        BigDecimal total = reviewedSheet.total();
        BigDecimal cost = reviewedRow.yuan();
        return total != null && cost != null && cost.compareTo(total) == 0;
    }
}
