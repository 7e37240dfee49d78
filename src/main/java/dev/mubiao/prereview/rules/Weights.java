package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.forms.WeightRule;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/** PR-307: the weights do not add up, or lie too much on one indicator. */
final class Weights implements Rule {

    /** Usual shares of 90 points, from the guides of 2021: outputs 50, benefits 30, satisfaction 10. */
    private static final Map<LevelMeaning, Integer> USUAL =
            Map.of(LevelMeaning.OUTPUT, 50, LevelMeaning.BENEFIT, 30, LevelMeaning.SATISFACTION, 10);

    @Override
    public String id() {
        return "PR-307";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        WeightRule rule = sheet.variant().weights();
        if (rule == null || sheet.rows().isEmpty()) {
            return;
        }
        BigDecimal sum = sum(sheet, null);
        boolean complete =
                sheet.named().stream().allMatch(row -> row.indicator().weight() != null);
        if (sum.compareTo(rule.indicators()) != 0) {
            report.found("sum", new Spot("weights", plain(sum)), plain(sum), plain(rule.indicators()));
        }
        for (Row row : sheet.named()) {
            BigDecimal weight = row.indicator().weight();
            if (weight == null) {
                report.found("missing", row.spot(IndicatorField.WEIGHT), row.name());
            } else if (weight.compareTo(sheet.words().number(Threshold.HIGHEST_WEIGHT)) > 0) {
                report.found(
                        "high", new Spot(row.cell(IndicatorField.WEIGHT), plain(weight)), row.name(), plain(weight));
            }
        }
        if (complete && !sheet.flat() && sum.compareTo(rule.indicators()) == 0) {
            USUAL.forEach((meaning, usual) -> split(sheet, meaning, usual, report));
        }
    }

    private static void split(Sheet sheet, LevelMeaning meaning, int usual, Report report) {
        BigDecimal share = sum(sheet, meaning);
        int off = share.subtract(BigDecimal.valueOf(usual)).abs().intValue();
        if (share.signum() > 0 && off > sheet.words().whole(Threshold.WEIGHT_SHARE_OFF)) {
            report.found(
                    "split",
                    new Spot("weights", plain(share)),
                    sheet.table() == null ? "" : RequiredClasses.label(sheet.table(), meaning),
                    plain(share),
                    usual);
        }
    }

    private static BigDecimal sum(Sheet sheet, @org.jspecify.annotations.Nullable LevelMeaning meaning) {
        return sheet.rows().stream()
                .filter(row -> meaning == null || row.level1() == meaning)
                .map(row -> row.indicator().weight())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
