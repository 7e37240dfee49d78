package dev.mubiao.prereview.rules;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.LevelMeaning;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PR-302: the itemised amounts do not add up to the budget. */
final class ItemisedAmounts implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern SUM = Pattern.compile("(?:合计|总计|共计|总金额)(?:约|为|:)?([0-9][0-9.,]*)(万|亿)?元");
    private static final int ITEMS = 2;

    @Override
    public String id() {
        return "PR-302";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        BigDecimal total = sheet.total();
        if (total == null || total.signum() <= 0) {
            return;
        }
        rows(sheet, total, report);
        sheet.texts().forEach(text -> listed(sheet, text, total, report));
        if (sheet.flat() && total.signum() > 0 && !calculated(sheet)) {
            report.found("no-calculation", sheet.totalSpot(), sheet.amount(total));
        }
    }

    private static void rows(Sheet sheet, BigDecimal total, Report report) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Spot> spots = new ArrayList<>(List.of(sheet.totalSpot()));
        for (Row row : sheet.named(LevelMeaning.QUANTITY).toList()) {
            Optional<BigDecimal> amount = Calculation.amount(row);
            if (amount.isPresent()) {
                sum = sum.add(amount.get());
                spots.add(row.spot(IndicatorField.VALUE));
            }
        }
        if (spots.size() <= ITEMS || sum.compareTo(total) == 0) {
            return;
        }
        boolean all =
                sum.multiply(HUNDRED).compareTo(total.multiply(sheet.words().number(Threshold.ITEMISED_SHARE))) >= 0;
        report.found(
                all ? "rows" : "rows-part",
                spots,
                sheet.amount(sum),
                sheet.amount(total),
                sheet.amount(total.subtract(sum).abs()));
    }

    /** A text that lists amounts and says what they come to. */
    private static void listed(Sheet sheet, Spot spot, BigDecimal total, Report report) {
        String text = Texts.bare(spot.text());
        Matcher said = SUM.matcher(text);
        if (!said.find()) {
            return;
        }
        BigDecimal stated = scaled(said.group(1), said.group(2));
        List<Quantity> amounts = Quantity.in(text.substring(0, said.start())).stream()
                .filter(Quantity::amount)
                .toList();
        BigDecimal sum = amounts.stream().map(Quantity::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean plain =
                amounts.size() >= ITEMS && text.substring(0, said.start()).indexOf('%') < 0;
        if (plain
                && !rounded(sum, stated)
                && amounts.stream().noneMatch(one -> one.number().compareTo(stated) >= 0)) {
            report.found(
                    "listed",
                    new Spot(spot.cell(), said.group()),
                    sheet.amount(sum),
                    sheet.amount(stated),
                    sheet.amount(stated.subtract(sum).abs()));
        } else if (plain && stated.compareTo(total) != 0 && rounded(sum, stated)) {
            report.found(
                    "stated",
                    List.of(sheet.totalSpot(), new Spot(spot.cell(), said.group())),
                    sheet.amount(stated),
                    sheet.amount(total),
                    sheet.amount(total.subtract(stated).abs()));
        }
    }

    private static BigDecimal scaled(String digits, @org.jspecify.annotations.Nullable String scale) {
        BigDecimal number = new BigDecimal(digits.replaceAll("[,.]+$", "").replace(",", ""));
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
    private static boolean calculated(Sheet sheet) {
        long amounts = 0;
        for (Spot text : sheet.texts()) {
            for (Quantity quantity : Quantity.in(Texts.bare(text.text()))) {
                if (quantity.rate()) {
                    return true;
                }
                amounts += quantity.amount()
                                || (quantity.unit().isEmpty() && !quantity.per().isEmpty())
                        ? 1
                        : 0;
            }
        }
        return amounts >= ITEMS;
    }
}
