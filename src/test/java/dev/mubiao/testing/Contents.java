package dev.mubiao.testing;

import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.Operator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.content.TargetValue;
import dev.mubiao.targets.content.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Contents of our own making. */
public final class Contents {

    private Contents() {}

    /** A content of form {@code changshou-2026} that the pre-review has nothing to say against. */
    public static TargetContent complete(String name) {
        Amount total = Amount.of(new Money(new BigDecimal("260000")));
        return new TargetContent(
                FormKey.first("changshou-2026", FormKind.PROJECT),
                new BudgetYear(2026),
                new TargetHeader(
                        null,
                        new TargetHeader.Units("青禾县第二中学", "青禾县教育局", "青禾县第二中学", null),
                        new TargetHeader.Contact("苏晓禾", "0000-5550101"),
                        new TargetHeader.Project("P-1", name, null, null, null),
                        null,
                        null),
                new Funding(total, List.of(), List.of(), List.of(), BigDecimal.TEN, List.of()),
                new TargetContent.Goals(List.of("维修教室24间，九月开学前全部投入使用。"), List.of(), List.of(), List.of()),
                List.of(
                        indicator("维修教室间数", "30"),
                        percent("产出指标", "质量指标", "维修验收合格率", "20"),
                        percent("效益指标", "社会效益指标", "教室安全使用率", "30"),
                        percent("满意度指标", "服务对象满意度指标", "师生满意度", "10")),
                List.of());
    }

    /** The same with two rows of one level, for what is typed into rows. */
    public static TargetContent twoRows(String name) {
        TargetContent whole = complete(name);
        return whole.withIndicators(List.of(indicator("维修教室间数", "60"), indicator("验收合格率", "30")));
    }

    /** A row that counts rooms. */
    public static Indicator indicator(String name, String weight) {
        return row("产出指标", "数量指标", name, "24", "间", weight);
    }

    /** A row that asks for a share of 95 %. */
    public static Indicator percent(String level1, String level2, String name, String weight) {
        return row(level1, level2, name, "95", "%", weight);
    }

    private static Indicator row(String level1, String level2, String name, String value, String unit, String weight) {
        return new Indicator(
                UUID.randomUUID(),
                new Indicator.Labels(level1, level2, name),
                new Indicator.StatedValue(
                        "≥",
                        value,
                        unit,
                        new TargetValue(ValueKind.NUMBER, Operator.GE, new BigDecimal(value), null, null)),
                new BigDecimal(weight),
                true,
                Indicator.Notes.NONE,
                Indicator.Origin.TYPED);
    }
}
