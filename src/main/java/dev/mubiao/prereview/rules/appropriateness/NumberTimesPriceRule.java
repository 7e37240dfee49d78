package dev.mubiao.prereview.rules.appropriateness;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.platform.text.WrittenNumber;
import dev.mubiao.prereview.language.Lexicon;
import dev.mubiao.prereview.language.NumberWithUnit;
import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.measure.Dimension;
import dev.mubiao.prereview.measure.MeasureKind;
import dev.mubiao.prereview.measure.UnitOfMeasure;
import dev.mubiao.prereview.measure.UnitSystem;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** PR-303: number times price is not the amount that is stated. */
public final class NumberTimesPriceRule implements Rule {

    private static final String FACTOR = "(" + WrittenNumber.INSIDE + ")(万|亿)?([^0-9*×xX=,，。;；、+|]{0,8})";
    private static final String TIMES = "[*×xX]";
    private static final Pattern EQUATION = Pattern.compile(
            FACTOR + TIMES + FACTOR + "(?:" + TIMES + FACTOR + ")?(?:" + TIMES + FACTOR + ")?[=＝]" + FACTOR);
    private static final int GROUPS = 3;

    @Override
    public String id() {
        return "PR-303";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        reviewedSheet.texts().forEach(text -> equations(text, findingCollector));
        for (ReviewedRow reviewedRow : reviewedSheet.named()) {
            stated(reviewedSheet, reviewedRow, findingCollector);
        }
        people(reviewedSheet, findingCollector);
        unitCosts(reviewedSheet, findingCollector);
    }

    /** A unit cost times what is done comes to more than all the money. */
    private static void unitCosts(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        BigDecimal total = reviewedSheet.total();
        if (total == null) {
            return;
        }
        for (ReviewedRow cost : reviewedSheet.named()) {
            Optional<UnitOfMeasure> unit = UnitSystem.STANDARD.of(cost.unit());
            if (cost.measure().kind() != MeasureKind.MONEY_PER
                    || unit.isEmpty()
                    || unit.get().dimension() != Dimension.MONEY
                    || unit.get().per().isEmpty()) {
                continue;
            }
            List<ReviewedRow> counts = reviewedSheet.named().stream()
                    .filter(row -> row.numeric() && row.unit().equals(unit.get().per()))
                    .toList();
            if (counts.size() != 1
                    || !sharesObject(
                            cost.measure().object(), counts.get(0).measure().object())) {
                continue;
            }
            BigDecimal product = counts.get(0)
                    .number()
                    .multiply(cost.number())
                    .scaleByPowerOfTen(unit.get().power());
            if (product.compareTo(total) > 0 && off(product, total, reviewedSheet.words())) {
                findingCollector.found(
                        "standard",
                        List.of(
                                cost.spot(IndicatorField.VALUE),
                                counts.get(0).spot(IndicatorField.VALUE),
                                reviewedSheet.totalSpot()),
                        counts.get(0).shown() + "×" + cost.shown(),
                        reviewedSheet.amount(product),
                        reviewedSheet.amount(total));
                return;
            }
        }
    }

    private static boolean sharesObject(String cost, String count) {
        return count.length() >= 2 && (cost.contains(count) || count.contains(cost));
    }

    /** {@code 302平方米×13元×12月=4.7112万元} */
    private static void equations(SheetLocation sheetLocation, FindingCollector findingCollector) {
        Matcher matcher = EQUATION.matcher(Folding.bare(sheetLocation.text()));
        while (matcher.find()) {
            BigDecimal product = BigDecimal.ONE;
            for (int factor = 0; factor < 4; factor++) {
                String digits = matcher.group(factor * GROUPS + 1);
                if (digits != null) {
                    product = product.multiply(
                            scaled(digits, matcher.group(factor * GROUPS + 2), matcher.group(factor * GROUPS + 3)));
                }
            }
            BigDecimal stated = scaled(matcher.group(13), matcher.group(14), matcher.group(15));
            boolean rounded = product.subtract(stated).abs().compareTo(BigDecimal.valueOf(100)) < 0;
            if (!rounded) {
                findingCollector.found(
                        "equation",
                        new SheetLocation(sheetLocation.cell(), matcher.group()),
                        matcher.group(),
                        product.stripTrailingZeros().toPlainString(),
                        stated.stripTrailingZeros().toPlainString());
            }
        }
    }

    /** Per cents are shares. */
    private static BigDecimal scaled(String digits, @Nullable String scale, @Nullable String unit) {
        BigDecimal number = WrittenNumber.of(digits).orElseThrow();
        if (unit != null && unit.startsWith("%")) {
            return number.movePointLeft(2);
        }
        BigDecimal whole = scale == null ? number : number.scaleByPowerOfTen(scale.equals("万") ? 4 : 8);
        // 3.6万元/万平方米
        return unit != null && unit.contains("/万") ? whole.scaleByPowerOfTen(-4) : whole;
    }

    private static void stated(
            ReviewedSheet reviewedSheet, ReviewedRow reviewedRow, FindingCollector findingCollector) {
        BigDecimal stated = reviewedRow.yuan();
        if (stated == null) {
            return;
        }
        Optional<BigDecimal> product = AnnualAmountCalculator.product(reviewedRow);
        if (product.isPresent() && product.get().compareTo(stated) != 0) {
            findingCollector.found(
                    off(product.get(), stated, reviewedSheet.words()) ? "row" : "rounded",
                    List.of(reviewedRow.spot(IndicatorField.VALUE), reviewedRow.spot(IndicatorField.NAME)),
                    reviewedRow.text(),
                    reviewedSheet.amount(product.get()),
                    reviewedSheet.amount(stated));
        }
    }

    private static boolean off(BigDecimal product, BigDecimal stated, Lexicon words) {
        return stated.signum() == 0
                || product.subtract(stated)
                                .abs()
                                .multiply(BigDecimal.valueOf(100))
                                .divide(stated.abs(), 4, RoundingMode.HALF_UP)
                                .compareTo(words.number(Threshold.ROUNDING))
                        > 0;
    }

    /** The number of people in one row and the monthly standard in another come to the budget, or nearly so. */
    private static void people(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        BigDecimal total = reviewedSheet.total();
        List<ReviewedRow> counts = reviewedSheet
                .named(LevelMeaning.QUANTITY)
                .filter(reviewedRow ->
                        reviewedRow.numeric() && reviewedSheet.words().in(WordList.PEOPLE, reviewedRow.name()))
                .toList();
        List<ReviewedRow> standards = reviewedSheet
                .named(LevelMeaning.COST)
                .filter(reviewedRow -> reviewedRow.money()
                        && reviewedRow.yuan() == null
                        && reviewedRow.unit().startsWith("元"))
                .toList();
        if (total == null || counts.size() != 1 || standards.size() != 1) {
            return;
        }
        ReviewedRow standard = standards.get(0);
        if (forOthers(standard)) {
            return;
        }
        boolean monthly = standard.name().contains("月") || standard.unit().contains("月");
        BigDecimal product =
                counts.get(0).number().multiply(standard.number()).multiply(BigDecimal.valueOf(monthly ? 12 : 1));
        if (product.compareTo(total) != 0 && !isPart(reviewedSheet, product)) {
            findingCollector.found(
                    off(product, total, reviewedSheet.words()) ? "standard" : "rounded",
                    List.of(
                            reviewedSheet.totalSpot(),
                            counts.get(0).spot(IndicatorField.VALUE),
                            standard.spot(IndicatorField.VALUE)),
                    counts.get(0).shown() + "×" + standard.shown(),
                    reviewedSheet.amount(product),
                    reviewedSheet.amount(total));
        }
    }

    /** A price for each of something that is no person and no month. */
    private static boolean forOthers(ReviewedRow standard) {
        return standard.name().contains("租")
                || UnitSystem.STANDARD
                        .of(standard.unit())
                        .filter(UnitOfMeasure::each)
                        .filter(unit -> unit.perDimension() != Dimension.PEOPLE
                                && unit.perDimension() != Dimension.PERSON_TIMES
                                && unit.perDimension() != Dimension.TIME)
                        .isPresent();
    }

    /** Whether the overview names this very amount as a part of the money. */
    private static boolean isPart(ReviewedSheet reviewedSheet, BigDecimal product) {
        return NumberWithUnit.in(Folding.bare(reviewedSheet.overview().text())).stream()
                .anyMatch(part -> part.amount() && part.number().compareTo(product) == 0);
    }
}
