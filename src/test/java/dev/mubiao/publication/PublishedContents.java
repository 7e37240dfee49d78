package dev.mubiao.publication;

import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.Operator;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.content.TargetValue;
import dev.mubiao.targets.content.ValueKind;
import dev.mubiao.testing.Contents;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Contents with personal data in every place where offices leave it. */
public final class PublishedContents {

    public static final String CONTACT = "苏晓禾";
    public static final String PHONE = "0000-5550101";
    public static final String MOBILE = "13900000000";

    private PublishedContents() {}

    public static TargetContent project(String name) {
        Indicator row = new Indicator(
                new UUID(7, 7),
                new Indicator.Labels("产出指标", "数量指标", "维修教室间数"),
                new Indicator.StatedValue(
                        "≥",
                        "24",
                        "间",
                        new TargetValue(ValueKind.NUMBER, Operator.GE, new BigDecimal("24"), null, null)),
                new BigDecimal("50"),
                true,
                new Indicator.Notes(null, null, "由" + CONTACT + "核实，电话" + MOBILE),
                new Indicator.Origin(
                        null, List.of(new SourceCell(12, 3, "维修教室间数"), new SourceCell(12, 9, CONTACT + PHONE))));
        return new TargetContent(
                FormKey.first("changshou-2026", FormKind.PROJECT),
                new BudgetYear(2026),
                new TargetHeader(
                        "项目绩效目标表",
                        new TargetHeader.Units("101001-青禾县第二中学", "101-青禾县教育局", "101001-青禾县第二中学", null),
                        new TargetHeader.Contact(CONTACT, PHONE),
                        new TargetHeader.Project("50000026T000000000001", name, null, null, null),
                        null,
                        null),
                new Funding(
                        Amount.of(new Money(new BigDecimal("260000"))),
                        List.of(new LabelledAmount("财政拨款", Amount.of(new Money(new BigDecimal("260000"))))),
                        List.of(),
                        List.of(),
                        new BigDecimal("10"),
                        List.of()),
                new TargetContent.Goals(
                        List.of("维修教室24间，开学前投入使用，咨询请拨打" + MOBILE + "。"), List.of(), List.of(), List.of()),
                List.of(
                        row,
                        Contents.percent("效益指标", "社会效益指标", "教室安全使用率", "30"),
                        Contents.percent("满意度指标", "服务对象满意度指标", "师生满意度", "10")),
                List.of(new SourceCell(20, 1, "填报人：" + CONTACT)));
    }
}
