package dev.mubiao.prereview.rules.appropriateness;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.forms.WeightRule;
import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.prereview.rules.completeness.RequiredClassesRule;
import dev.mubiao.targets.cell.SheetPartRef;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/** PR-307: the weights do not add up, or lie too much on one indicator. */
public final class WeightDistributionRule implements Rule {

    /** Usual shares of 90 points, from the guides of 2021: outputs 50, benefits 30, satisfaction 10. */
    private static final Map<LevelMeaning, Integer> USUAL =
            Map.of(LevelMeaning.OUTPUT, 50, LevelMeaning.BENEFIT, 30, LevelMeaning.SATISFACTION, 10);

    @Override
    public String id() {
        return "PR-307";
    }

    @Override
    public boolean suits(FormVariant form) {
        return form.weights() != null;
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        WeightRule rule = reviewedSheet.variant().weights();
        if (rule == null || reviewedSheet.rows().isEmpty()) {
            return;
        }
        BigDecimal sum = sum(reviewedSheet, null);
        boolean complete = reviewedSheet.named().stream()
                .allMatch(reviewedRow -> reviewedRow.indicator().weight() != null);
        if (sum.compareTo(rule.indicators()) != 0) {
            findingCollector.found(
                    "sum", new SheetLocation(SheetPartRef.WEIGHTS, plain(sum)), plain(sum), plain(rule.indicators()));
        }
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            BigDecimal weight = reviewedRow.indicator().weight();
            if (weight == null) {
                findingCollector.found("missing", reviewedRow.spot(IndicatorField.WEIGHT), reviewedRow.name());
            } else if (weight.compareTo(reviewedSheet.words().number(Threshold.HIGHEST_WEIGHT)) > 0) {
                findingCollector.found(
                        "high",
                        new SheetLocation(reviewedRow.cell(IndicatorField.WEIGHT), plain(weight)),
                        reviewedRow.name(),
                        plain(weight));
            }
        }
        if (complete && !reviewedSheet.flat() && sum.compareTo(rule.indicators()) == 0) {
            USUAL.forEach((meaning, usual) -> split(reviewedSheet, meaning, usual, findingCollector));
        }
    }

    private static void split(
            ReviewedSheet reviewedSheet, LevelMeaning meaning, int usual, FindingCollector findingCollector) {
        BigDecimal share = sum(reviewedSheet, meaning);
        int off = share.subtract(BigDecimal.valueOf(usual)).abs().intValue();
        if (share.signum() > 0 && off > reviewedSheet.words().whole(Threshold.WEIGHT_SHARE_OFF)) {
            findingCollector.found(
                    "split",
                    new SheetLocation(SheetPartRef.WEIGHTS, plain(share)),
                    reviewedSheet.table() == null ? "" : RequiredClassesRule.label(reviewedSheet.table(), meaning),
                    plain(share),
                    usual);
        }
    }

    private static BigDecimal sum(
            ReviewedSheet reviewedSheet, @org.jspecify.annotations.Nullable LevelMeaning meaning) {
        return reviewedSheet.rows().stream()
                .filter(reviewedRow -> meaning == null || reviewedRow.level1() == meaning)
                .map(reviewedRow -> reviewedRow.indicator().weight())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
