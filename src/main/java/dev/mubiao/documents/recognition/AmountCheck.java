package dev.mubiao.documents.recognition;

import dev.mubiao.documents.DocumentFinding.Severity;
import dev.mubiao.documents.StatedMoneyUnit;
import dev.mubiao.platform.Money;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.WrittenAmount;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.TargetContent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks in which unit the amounts of a table are meant before they are believed: a unit that the table prints beats
 * that of its form, and where the amounts themselves speak for the other one, none is believed.
 */
final class AmountCheck {

    private static final BigDecimal LEAST_YUAN = BigDecimal.valueOf(1000);
    private static final BigDecimal MOST_WAN_YUAN = BigDecimal.valueOf(1_000_000);

    /** Of one project; in cents it is hardly ever meant in tens of thousands. */
    private static final BigDecimal MANY_WAN_YUAN = BigDecimal.valueOf(100_000);

    private static final Pattern OWN_UNIT = Pattern.compile("[元亿万千]");
    private static final Pattern CENTS = Pattern.compile("\\.[0-9]{2}$");

    /** An amount with its unit in a text, no price of one thing. */
    private static final Pattern WRITTEN = Pattern.compile("([0-9][0-9,.]{0,20}(?:亿元|万元|千元|元))(?![/／每])");

    private static final int FEN = 2;

    private AmountCheck() {}

    /**
     * What is to be remarked of the unit.
     *
     * @param raw the total as it is written
     * @param key of a message with the total, both readings and the printed unit
     */
    record Remark(Severity severity, String raw, String key, List<Object> arguments) {}

    /** @param remark empty if nothing speaks against the form's unit */
    record Checked(TargetContent content, Optional<Remark> remark) {}

    /** @param above the texts of the table above its indicators, where units are printed */
    static Checked of(TargetContent content, MoneyUnit form, List<String> above) {
        Funding funding = content.funding();
        String raw = funding.total().raw();
        if (raw == null || ownUnit(raw) || number(raw).isEmpty()) {
            return new Checked(content, Optional.empty());
        }
        Optional<StatedMoneyUnit> stated = StatedMoneyUnit.in(above).filter(unit -> !unit.is(form));
        String unit = stated.map(StatedMoneyUnit::label).orElse(form.label());
        String other = unit.equals(MoneyUnit.YUAN.label()) ? MoneyUnit.WAN_YUAN.label() : MoneyUnit.YUAN.label();
        List<Object> readings = List.of(raw, yuan(raw, unit), yuan(raw, other), unit, other);
        if (doubtful(content, raw, unit, other)) {
            return new Checked(
                    content.withFunding(amounts(funding, AmountCheck::unread)),
                    Optional.of(new Remark(Severity.ERROR, raw, "documents.unit.doubtful", readings)));
        }
        return stated.isEmpty()
                ? new Checked(content, Optional.empty())
                : new Checked(
                        content.withFunding(amounts(funding, amount -> in(amount, unit, form))),
                        Optional.of(new Remark(Severity.WARNING, raw, "documents.unit.printed", readings)));
    }

    private static boolean doubtful(TargetContent content, String raw, String unit, String other) {
        BigDecimal number = number(raw).orElseThrow();
        boolean yuan = unit.equals(MoneyUnit.YUAN.label());
        boolean unlikely = yuan
                ? number.stripTrailingZeros().scale() > FEN || number.signum() > 0 && number.compareTo(LEAST_YUAN) < 0
                : unit.equals(MoneyUnit.WAN_YUAN.label())
                        && (number.compareTo(MOST_WAN_YUAN) >= 0
                                || number.compareTo(MANY_WAN_YUAN) >= 0
                                        && CENTS.matcher(raw).find());
        if (unlikely) {
            return true;
        }
        BigDecimal here = yuanOf(raw, unit);
        BigDecimal there = yuanOf(raw, other);
        return sources(content.funding(), unit)
                        .filter(sum -> sum.compareTo(there) == 0 && sum.compareTo(here) != 0)
                        .isPresent()
                || there.signum() > 0
                        && said(content).anyMatch(there::equals)
                        && said(content).noneMatch(here::equals);
    }

    /** The sum of the sources if one of them names its unit: all in one unit would say nothing. */
    private static Optional<BigDecimal> sources(Funding funding, String unit) {
        List<String> written = funding.sources().stream()
                .map(source -> source.amount().raw())
                .flatMap(Stream::ofNullable)
                .toList();
        return written.stream().anyMatch(AmountCheck::ownUnit)
                ? Optional.of(written.stream()
                        .map(raw -> yuanOf(raw, ownUnit(raw) ? "" : unit))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    /** Amounts that goals and costs among the indicators say, in yuan. */
    private static Stream<BigDecimal> said(TargetContent content) {
        return Stream.concat(
                        content.goals().texts().stream(),
                        content.indicators().stream()
                                .map(row ->
                                        row.stated().valueRaw() + row.stated().unitRaw()))
                .map(Folding::narrow)
                .flatMap(text -> WRITTEN.matcher(text).results())
                .map(found -> yuanOf(found.group(1), ""))
                .filter(yuan -> yuan.signum() > 0);
    }

    private static BigDecimal yuanOf(String raw, String unit) {
        return WrittenAmount.of(raw + unit, MoneyUnit.YUAN).map(Money::yuan).orElse(BigDecimal.ZERO);
    }

    private static String yuan(String raw, String unit) {
        return WrittenAmount.of(raw + unit, MoneyUnit.YUAN)
                .map(money -> money.format(MoneyUnit.YUAN))
                .orElse("?");
    }

    /** The figure of an amount that names no unit. */
    private static Optional<BigDecimal> number(String raw) {
        // Read as tens of thousands of yuan, six decimals are not finer than a fen.
        return WrittenAmount.of(raw, MoneyUnit.WAN_YUAN).map(money -> money.in(MoneyUnit.WAN_YUAN));
    }

    private static boolean ownUnit(String raw) {
        return OWN_UNIT.matcher(raw).find();
    }

    private static Amount unread(Amount amount) {
        return amount.raw() == null || ownUnit(amount.raw()) ? amount : new Amount(amount.raw(), null);
    }

    /** With its unit beside it, so that it is never taken for one in the unit of the form. */
    private static Amount in(Amount amount, String unit, MoneyUnit form) {
        String raw = amount.raw();
        return raw == null || ownUnit(raw)
                ? amount
                : WrittenAmount.of(raw + unit, form)
                        .map(money -> new Amount(raw + unit, money))
                        .orElse(amount);
    }

    private static Funding amounts(Funding funding, UnaryOperator<Amount> change) {
        return new Funding(
                change.apply(funding.total()),
                labelled(funding.sources(), change),
                labelled(funding.income(), change),
                labelled(funding.expenditure(), change),
                funding.executionWeight(),
                funding.spendingPlan());
    }

    private static List<LabelledAmount> labelled(List<LabelledAmount> amounts, UnaryOperator<Amount> change) {
        return amounts.stream()
                .map(each -> new LabelledAmount(each.label(), change.apply(each.amount())))
                .toList();
    }
}
