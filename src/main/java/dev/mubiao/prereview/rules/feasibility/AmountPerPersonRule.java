package dev.mubiao.prereview.rules.feasibility;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** PR-406, assisted: what the money comes to for each person is hardly enough, or far too much. */
public final class AmountPerPersonRule implements Rule {

    private static final BigDecimal LITTLE = BigDecimal.valueOf(20);
    private static final BigDecimal MUCH = BigDecimal.valueOf(500_000);

    @Override
    public String id() {
        return "PR-406";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        BigDecimal total = reviewedSheet.total();
        if (total == null || total.signum() <= 0) {
            return;
        }
        boolean monthly =
                reviewedSheet.texts().stream().anyMatch(text -> text.text().contains("每人每月"));
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            boolean people = reviewedRow.numeric()
                    && reviewedSheet.words().is(WordList.PEOPLE_UNIT, reviewedRow.unit())
                    && !reviewedRow.unit().contains("次")
                    && reviewedRow.number().signum() > 0;
            if (people) {
                BigDecimal number = reviewedRow.unit().startsWith("万")
                        ? reviewedRow.number().scaleByPowerOfTen(4)
                        : reviewedRow.number();
                BigDecimal each = total.divide(number, 2, RoundingMode.HALF_UP);
                BigDecimal least = monthly ? BigDecimal.valueOf(12_000) : LITTLE;
                if (each.compareTo(least) < 0 || each.compareTo(MUCH) > 0) {
                    findingCollector.found(
                            "each",
                            reviewedRow.spot(IndicatorField.VALUE),
                            reviewedRow.name() + reviewedRow.shown(),
                            reviewedSheet.amount(total),
                            each.setScale(0, RoundingMode.HALF_UP).toPlainString());
                    return;
                }
            }
        }
    }
}
