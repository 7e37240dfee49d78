package dev.mubiao.testing;

import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.AnnualTask;
import dev.mubiao.targets.content.FreeContent;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.Measure;
import dev.mubiao.targets.content.Operator;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.SpendingPlanStep;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.content.TargetValue;
import dev.mubiao.targets.content.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A content in which every component says something, and beside it a row that says as little as a row can. */
public final class FilledTarget {

    private static final UUID FULL = new UUID(0, 1);
    private static final UUID BARE = new UUID(0, 2);

    private FilledTarget() {}

    public static TargetContent content() {
        return new TargetContent(
                FormKey.first("lukou-2026", FormKind.PROJECT),
                new BudgetYear(2026),
                header(),
                funding(),
                new TargetContent.Goals(
                        List.of("巡查河道", "清理河岸"),
                        List.of(new SubGoal(1, "（二）", "河道保洁", "水面无漂浮物", "保洁里程≥12公里", 31)),
                        List.of(new Measure("按月调度", 41)),
                        List.of(new AnnualTask("保洁", "每日两次"))),
                List.of(full(), bare()),
                List.of(new SourceCell(51, 4, "备注：附件二")),
                Map.of(
                        new IndicatorRef(BARE, IndicatorField.WEIGHT),
                        "六十分",
                        HeadingRef.YEAR,
                        "明年",
                        new IndicatorRef(BARE, IndicatorField.CORE),
                        "也许"),
                FreeContent.NONE);
    }

    private static TargetHeader header() {
        return new TargetHeader(
                "项目支出绩效目标表",
                new TargetHeader.Units("青禾县水务局", "青禾县人民政府", "青禾县河道所", "农业股"),
                new TargetHeader.Contact("苏晓禾", "0000-5550101"),
                new TargetHeader.Project("P-7", "河道保洁", "特定目标类", "经常性", "2026年1月至12月"),
                "全县河道日常保洁",
                "水法第四十二条");
    }

    private static Funding funding() {
        return new Funding(
                new Amount("12.50万元", new Money(new BigDecimal("125000"))),
                List.of(
                        new LabelledAmount("其中:财政拨款", Amount.of(new Money(new BigDecimal("100000.5")))),
                        new LabelledAmount("2026", new Amount("约两万", null))),
                List.of(new LabelledAmount("一般公共预算", Amount.of(new Money(new BigDecimal("9E+4"))))),
                List.of(new LabelledAmount("基本支出", Amount.EMPTY)),
                new BigDecimal("10.0"),
                List.of(
                        new SpendingPlanStep("3月底", "25%", new BigDecimal("25")),
                        new SpendingPlanStep("6月底", "一半", null)));
    }

    private static Indicator full() {
        return new Indicator(
                FULL,
                new Indicator.Labels("产出指标", "数量指标", "保洁里程"),
                new Indicator.StatedValue(
                        "≥",
                        "12公里",
                        "公里",
                        new TargetValue(ValueKind.NUMBER, Operator.GE, new BigDecimal("12.0"), "十二", "公里")),
                new BigDecimal("20.50"),
                true,
                new Indicator.Notes("每日保洁的河道长度", "上年实际11公里", "含支流"),
                new Indicator.Origin(
                        "targets.repair.level", List.of(new SourceCell(7, 3, "保洁里程"), new SourceCell(9, 5, "12公里"))));
    }

    private static Indicator bare() {
        return new Indicator(
                BARE,
                Indicator.Labels.NONE,
                Indicator.StatedValue.NONE,
                null,
                null,
                Indicator.Notes.NONE,
                Indicator.Origin.TYPED);
    }
}
