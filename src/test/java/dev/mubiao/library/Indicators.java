package dev.mubiao.library;

import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.parsing.ParsedValue;
import dev.mubiao.targets.parsing.ValueParser;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Contents of our own making, of form {@code changshou-2026}. */
public final class Indicators {

    private Indicators() {}

    public static Indicator indicator(
            String level1, String level2, String name, String operator, String value, String unit) {
        ParsedValue parsed = ValueParser.parse(operator, value, unit);
        return new Indicator(
                UUID.randomUUID(),
                new Indicator.Labels(level1, level2, name),
                new Indicator.StatedValue(operator, value, unit, parsed.value()),
                null,
                true,
                Indicator.Notes.NONE,
                Indicator.Origin.TYPED);
    }

    public static Indicator quantity(String name, String value, String unit) {
        return indicator("产出指标", "数量指标", name, "≥", value, unit);
    }

    public static Indicator quality(String name, String value) {
        return indicator("产出指标", "质量指标", name, "≥", value, "%");
    }

    /** A target that can be submitted: the weights add up. */
    public static TargetContent content(String project, Indicator... indicators) {
        BigDecimal all = new BigDecimal(90);
        BigDecimal each = all.divide(new BigDecimal(indicators.length), 0, RoundingMode.DOWN);
        BigDecimal first = all.subtract(each.multiply(new BigDecimal(indicators.length - 1)));
        List<Indicator> weighted = Arrays.stream(indicators)
                .map(indicator -> weighted(indicator, indicator == indicators[0] ? first : each))
                .toList();
        return new TargetContent(
                FormKey.first("changshou-2026", FormKind.PROJECT),
                new BudgetYear(2026),
                new TargetHeader(
                        null,
                        TargetHeader.Units.NONE,
                        new TargetHeader.Contact("苏晓禾", "0000-5550101"),
                        new TargetHeader.Project("P-1", project, null, null, null),
                        null,
                        null),
                new Funding(
                        Amount.of(new Money(new BigDecimal("260000"))),
                        List.of(),
                        List.of(),
                        List.of(),
                        BigDecimal.TEN,
                        List.of()),
                new TargetContent.Goals(List.of("目标"), List.of(), List.of(), List.of()),
                weighted,
                List.of());
    }

    private static Indicator weighted(Indicator row, BigDecimal weight) {
        return row.withWeight(weight);
    }
}
