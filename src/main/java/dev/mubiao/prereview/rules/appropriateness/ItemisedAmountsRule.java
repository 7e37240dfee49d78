package dev.mubiao.prereview.rules.appropriateness;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.platform.text.WrittenNumber;
import dev.mubiao.prereview.language.NumberWithUnit;
import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** PR-302: the itemised amounts do not add up to the budget. */
public final class ItemisedAmountsRule implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern SUM =
            Pattern.compile("(?:合计|总计|共计|总金额)(?:约|为|:)?(" + WrittenNumber.INSIDE + ")(万|亿)?元");
    private static final Pattern SUM_BEFORE =
            Pattern.compile("共(?:计|需)?(" + WrittenNumber.INSIDE + ")(万|亿)?元[,，、:]?(?:其中|包括|包含)");
    private static final Pattern SENTENCE = Pattern.compile("[。；;\\n]");
    private static final int ITEMS = 2;
    private static final int LISTED = 3;

    @Override
    public String id() {
        return "PR-302";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        BigDecimal total = reviewedSheet.total();
        if (total == null || total.signum() <= 0) {
            return;
        }
        rows(reviewedSheet, total, findingCollector);
        reviewedSheet.texts().forEach(text -> listed(reviewedSheet, text, total, findingCollector));
        if (reviewedSheet.flat() && total.signum() > 0 && !calculated(reviewedSheet)) {
            findingCollector.found("no-calculation", reviewedSheet.totalSpot(), reviewedSheet.amount(total));
        }
    }

    private static void rows(ReviewedSheet reviewedSheet, BigDecimal total, FindingCollector findingCollector) {
        BigDecimal sum = BigDecimal.ZERO;
        List<SheetLocation> spots = new ArrayList<>(List.of(reviewedSheet.totalSpot()));
        for (ReviewedRow reviewedRow :
                reviewedSheet.named(LevelMeaning.QUANTITY).toList()) {
            Optional<BigDecimal> amount = AnnualAmountCalculator.amount(reviewedRow);
            if (amount.isPresent()) {
                sum = sum.add(amount.get());
                spots.add(reviewedRow.spot(IndicatorField.VALUE));
            }
        }
        if (spots.size() <= ITEMS || sum.compareTo(total) == 0) {
            return;
        }
        boolean all = sum.multiply(HUNDRED)
                        .compareTo(total.multiply(reviewedSheet.words().number(Threshold.ITEMISED_SHARE)))
                >= 0;
        findingCollector.found(
                all ? "rows" : "rows-part",
                spots,
                reviewedSheet.amount(sum),
                reviewedSheet.amount(total),
                reviewedSheet.amount(total.subtract(sum).abs()));
    }

    /** A text that lists amounts and says what they come to. */
    private static void listed(
            ReviewedSheet reviewedSheet,
            SheetLocation sheetLocation,
            BigDecimal total,
            FindingCollector findingCollector) {
        String text = Folding.bare(sheetLocation.text());
        if (sentences(reviewedSheet, sheetLocation, text, findingCollector)) {
            return;
        }
        Matcher said = SUM.matcher(text);
        if (!said.find()) {
            return;
        }
        BigDecimal stated = scaled(said.group(1), said.group(2));
        List<NumberWithUnit> amounts = NumberWithUnit.in(text.substring(0, said.start())).stream()
                .filter(NumberWithUnit::amount)
                .toList();
        BigDecimal sum = amounts.stream().map(NumberWithUnit::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean plain =
                amounts.size() >= ITEMS && text.substring(0, said.start()).indexOf('%') < 0;
        if (plain
                && !rounded(sum, stated)
                && amounts.stream().noneMatch(one -> one.number().compareTo(stated) >= 0)) {
            findingCollector.found(
                    "listed",
                    new SheetLocation(sheetLocation.cell(), said.group()),
                    reviewedSheet.amount(sum),
                    reviewedSheet.amount(stated),
                    reviewedSheet.amount(stated.subtract(sum).abs()));
        } else if (plain && stated.compareTo(total) != 0 && rounded(sum, stated)) {
            findingCollector.found(
                    "stated",
                    List.of(reviewedSheet.totalSpot(), new SheetLocation(sheetLocation.cell(), said.group())),
                    reviewedSheet.amount(stated),
                    reviewedSheet.amount(total),
                    reviewedSheet.amount(total.subtract(stated).abs()));
        }
    }

    /**
     * Sentences that list amounts and say what they come to, before or behind them. What is only a part of the amounts
     * of the whole text is looked at by itself. @return whether one was found to be wrong
     */
    private static boolean sentences(
            ReviewedSheet reviewedSheet, SheetLocation sheetLocation, String text, FindingCollector findingCollector) {
        for (String sentence : SENTENCE.split(text)) {
            Matcher behind = SUM.matcher(sentence);
            Matcher before = SUM_BEFORE.matcher(sentence);
            Matcher said;
            List<NumberWithUnit> parts;
            int fewest = ITEMS;
            if (before.find()) {
                said = before;
                parts = amounts(sentence.substring(before.end()));
                fewest = LISTED; // two of them may be the larger ones only
            } else if (behind.find()) {
                said = behind;
                parts = amounts(sentence.substring(0, behind.start()));
            } else {
                continue;
            }
            BigDecimal stated = scaled(said.group(1), said.group(2));
            BigDecimal sum = parts.stream().map(NumberWithUnit::number).reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean wrong = parts.size() >= fewest
                    && sentence.indexOf('%') < 0
                    && !rounded(sum, stated)
                    && parts.stream().noneMatch(one -> one.number().compareTo(stated) >= 0);
            if (wrong) {
                findingCollector.found(
                        "listed",
                        new SheetLocation(sheetLocation.cell(), said.group()),
                        reviewedSheet.amount(sum),
                        reviewedSheet.amount(stated),
                        reviewedSheet.amount(stated.subtract(sum).abs()));
                return true;
            }
        }
        return false;
    }

    private static List<NumberWithUnit> amounts(String text) {
        return NumberWithUnit.in(text).stream().filter(NumberWithUnit::amount).toList();
    }

    private static BigDecimal scaled(String digits, @Nullable String scale) {
        BigDecimal number = WrittenNumber.of(digits).orElseThrow();
        return scale == null ? number : number.scaleByPowerOfTen(scale.equals("万") ? 4 : 8);
    }

    /** Offices round to two decimals of 万元. */
    private static boolean rounded(BigDecimal sum, BigDecimal stated) {
        BigDecimal step = HUNDRED;
        return sum.subtract(stated).abs().compareTo(step) < 0
                || sum.divide(step, 0, RoundingMode.HALF_UP).compareTo(stated.divide(step, 0, RoundingMode.HALF_UP))
                        == 0;
    }

    /** Whether the texts say how the money comes about: a standard, a unit price, or several amounts. */
    private static boolean calculated(ReviewedSheet reviewedSheet) {
        long amounts = 0;
        for (SheetLocation text : reviewedSheet.texts()) {
            for (NumberWithUnit numberWithUnit : NumberWithUnit.in(Folding.bare(text.text()))) {
                if (numberWithUnit.rate()) {
                    return true;
                }
                amounts += numberWithUnit.amount()
                                || (numberWithUnit.unit().isEmpty()
                                        && !numberWithUnit.per().isEmpty())
                        ? 1
                        : 0;
            }
        }
        return amounts >= ITEMS;
    }
}
