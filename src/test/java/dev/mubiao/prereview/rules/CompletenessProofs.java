package dev.mubiao.prereview.rules;

import static dev.mubiao.prereview.rules.Proof.*;
import static dev.mubiao.testing.SheetBuilder.aSheet;

import dev.mubiao.forms.layout.Field;
import dev.mubiao.testing.SheetBuilder;
import java.util.List;
import java.util.stream.Stream;

/** PR-101 to PR-114. */
public final class CompletenessProofs {

    private CompletenessProofs() {}

    public static Stream<Proof> all() {
        return Stream.of(fields(), classes(), units(), cells()).flatMap(List::stream);
    }

    private static List<Proof> fields() {
        return List.of(
                error("PR-101.mandatory", filled(PL).with(Field.SUPERVISING_DEPARTMENT, ""), "主管部门", filled(PL)),
                warning(
                        "PR-101.expected",
                        filled(CS26).with(Field.CONTACT_NAME, "").with(Field.CONTACT_PHONE, ""),
                        "项目负责人",
                        filled(CS26)),
                hint(
                        "PR-101.amount",
                        filled(HG).paidBy("财政资金", "60000"),
                        "其他资金",
                        filled(HG).paidBy("财政资金", "60000").paidBy("其他资金", "0")),
                hint(
                        "PR-101.description",
                        row(HG, QUANTITY, "清淤长度", "≥ 12 公里")
                                .which(row -> row.describedAs("机械清淤的河段"))
                                .withRow(QUALITY, "验收合格率", "≥ 95 %"),
                        "验收合格率",
                        row(HG, QUANTITY, "清淤长度", "≥ 12 公里").withRow(QUALITY, "验收合格率", "≥ 95 %")),
                error(
                        "PR-101.no-budget",
                        aSheet(HGD).aimingAt("全年清淤 12 公里").readFrom("部门整体绩效目标"),
                        "",
                        aSheet(HGD).aimingAt("全年清淤 12 公里").readFrom("部门整体绩效目标").costing("60000")),
                warning(
                        "PR-102.unquantified",
                        aSheet(PL).aimingAt("做好河道保洁,改善水环境。"),
                        "做好河道保洁",
                        aSheet(PL).aimingAt("全年保洁河道 36 公里。")),
                warning(
                        "PR-102.repeats-name",
                        aSheet(PL).named("东渠清淤工程").aimingAt("东渠清淤工程"),
                        "东渠清淤工程",
                        aSheet(PL).named("东渠清淤工程").aimingAt("东渠清淤工程完成河道清淤")),
                hint("PR-102.stock-description", described(4), "按计划完成", described(3)),
                error("PR-103.missing", aSheet(CS26), "10", aSheet(CS26).executing("10")),
                error(
                        "PR-103.wrong",
                        aSheet(CS24).executing("5"),
                        "5",
                        aSheet(CS24).executing("10")));
    }

    private static List<Proof> classes() {
        return List.of(
                error(
                        "PR-104.missing",
                        withoutBenefit(PL),
                        "效益指标",
                        withoutBenefit(PL).withRow(SOCIAL, "防洪受益户数", "≥ 300 户")),
                hint(
                        "PR-104.no-cost",
                        row(PL, QUANTITY, "清淤长度", "≥ 12 公里"),
                        "成本指标",
                        row(PL, COST, "每公里清淤成本", "≤ 3 万元")),
                warning(
                        "PR-104.flat-satisfaction",
                        row(CS24, "", "慰问困难家庭户数", "≥ 30 户"),
                        "",
                        row(CS24, "", "慰问困难家庭满意度", "≥ 95 %")),
                hint(
                        "PR-104.flat-satisfaction-arguable",
                        row(CS24, "", "更新服务器", "≥ 3 台"),
                        "",
                        row(CS24, "", "科室使用满意度", "≥ 95 %")),
                hint("PR-104.flat-cost", row(CS24, "", "更新服务器", "≥ 3 台"), "", row(CS24, "", "单台采购成本", "≤ 3 万元")),
                warning(
                        "PR-105.missing",
                        row(PL, QUANTITY, "清淤长度", "≥ 12 公里"),
                        "质量指标",
                        row(PL, QUANTITY, "清淤长度", "≥ 12 公里").withRow(QUALITY, "验收合格率", "≥ 95 %")),
                hint("PR-105.time", row(PL, QUANTITY, "清淤长度", "≥ 12 公里"), "时效指标", row(PL, TIME, "清淤完成时间", "2026年9月底前")),
                hint("PR-105.flat-time", row(CS24, "", "更新服务器", "≥ 3 台"), "", row(CS24, "", "更新完成时间", "2024年9月底前")),
                hint("PR-106.placeholder", row(PL, QUANTITY, "清淤长度", "/"), "/", row(PL, QUANTITY, "清淤长度", "≥ 12 公里")),
                warning("PR-106.empty", row(PL, QUANTITY, "清淤长度", ""), "清淤长度", row(PL, QUANTITY, "清淤长度", "≥ 12 公里")),
                warning(
                        "PR-106.operator-alone",
                        aSheet(CS26).withCells(QUANTITY, "清淤长度", "≥", "", "公里"),
                        "清淤长度",
                        row(CS26, QUANTITY, "清淤长度", "≥ 12 公里")));
    }

    private static List<Proof> units() {
        return List.of(
                warning(
                        "PR-107.missing",
                        row(CS26, QUANTITY, "清淤长度", "≥ 12"),
                        "清淤长度",
                        row(CS26, QUANTITY, "清淤长度", "≥ 12 公里")),
                warning(
                        "PR-107.no-unit",
                        aSheet(LK).withCells(TIME, "清淤进度", "定性", "按时完成", "及时"),
                        "及时",
                        aSheet(LK).withCells(TIME, "清淤进度", "定性", "按时完成", "项")),
                warning(
                        "PR-107.bare",
                        row(CS26, QUANTITY, "进馆读者", "≥ 3 万"),
                        "万",
                        row(CS26, QUANTITY, "进馆读者", "≥ 3 万人次")),
                error(
                        "PR-107.rate-counted",
                        row(CS26, QUALITY, "设备完好率", "≥ 95 次"),
                        "次",
                        row(CS26, QUALITY, "设备完好率", "≥ 95 %")),
                warning(
                        "PR-107.rate-counted-in-text",
                        aSheet(HGD).withItem("设备维护", "维护 12 台", "设备完好率≥95次"),
                        "设备完好率≥95次",
                        aSheet(HGD).withItem("设备维护", "维护 12 台", "设备完好率≥95%,巡检≥95次")),
                warning(
                        "PR-107.percent-of-count",
                        row(PL, SOCIAL, "居民投诉", "≤ 2 %"),
                        "居民投诉",
                        row(PL, SOCIAL, "居民投诉率", "≤ 2 %")),
                warning(
                        "PR-107.percent-of-period",
                        row(PL, QUALITY, "管网质保期", "≥ 100 %"),
                        "管网质保期",
                        row(PL, QUALITY, "管网质保期", "≥ 3 年")),
                warning(
                        "PR-107.wrong-noun",
                        row(CS26, QUANTITY, "林区巡查次数", "≥ 40 件"),
                        "件",
                        row(CS26, QUANTITY, "林区巡查次数", "≥ 40 次")),
                warning(
                        "PR-107.time-unit",
                        row(CS26, QUANTITY, "新建泵站", "≥ 3 年"),
                        "新建泵站",
                        row(CS26, QUANTITY, "泵站使用年限", "≥ 3 年")),
                warning(
                        "PR-107.per-month",
                        row(CS26, COST, "护林员月补助标准", "≤ 900 元/人"),
                        "元/人",
                        row(CS26, COST, "护林员月补助标准", "≤ 900 元/人·月")),
                hint(
                        "PR-107.spelling",
                        row(LK, QUALITY, "设备完好率", "≥ 95 百分比"),
                        "百分比",
                        row(LK, QUALITY, "设备完好率", "≥ 95 %")),
                warning("PR-108.inside", row(PL, QUANTITY, "清淤长度", "12公里"), "12公里", row(PL, QUANTITY, "清淤长度", "=12公里")),
                warning(
                        "PR-108.column",
                        row(LK, QUANTITY, "清淤长度", "12 公里"),
                        "12",
                        row(LK, QUANTITY, "清淤长度", "= 12 公里")));
    }

    private static List<Proof> cells() {
        return List.of(
                hint(
                        "PR-109.blank",
                        row(CS26, QUANTITY, "清淤长度", "≥ 12 公里").which(row -> row.neitherCoreNorNot()),
                        "清淤长度",
                        row(CS26, QUANTITY, "清淤长度", "≥ 12 公里")),
                warning(
                        "PR-110.few",
                        withoutBenefit(PL),
                        "3",
                        withoutBenefit(PL).withRow(SOCIAL, "受益农户", "≥400户")),
                error(
                        "PR-111.repaired",
                        row(CS26, QUANTITY, "清淤长度", "≥ 12 公里").which(row -> row.repaired("documents.repair.swapped")),
                        "≥12公里",
                        row(CS26, QUANTITY, "清淤长度", "≥ 12 公里").which(row -> row.repaired("documents.repair.shifted"))),
                error(
                        "PR-111.operator-as-value",
                        aSheet(LK).withCells(QUANTITY, "清淤长度", "", "≥", "12"),
                        "≥",
                        aSheet(LK).withCells(QUANTITY, "清淤长度", "≥", "12", "公里")),
                error(
                        "PR-111.number-as-unit",
                        aSheet(CS26).withCells(QUANTITY, "清淤长度", "≥", "公里", "12"),
                        "12",
                        aSheet(CS26).withCells(QUANTITY, "清淤长度", "≥", "12", "公里")),
                warning(
                        "PR-112.inferred",
                        row(PL, QUANTITY, "清淤长度", "≥12公里").which(row -> row.repaired("documents.repair.shifted")),
                        "清淤长度",
                        row(PL, QUANTITY, "清淤长度", "≥12公里").which(row -> row.repaired("documents.repair.swapped"))),
                error(
                        "PR-113.unknown",
                        aSheet(CS26).withCells(QUANTITY, "清淤长度", "约", "12", "公里"),
                        "约",
                        row(CS26, QUANTITY, "清淤长度", "≥ 12 公里")),
                error(
                        "PR-113.blank",
                        row(CS26, QUANTITY, "清淤长度", "12 公里"),
                        "清淤长度",
                        row(CS26, QUANTITY, "清淤长度", "= 12 公里")),
                hint("PR-113.variant", row(PL, QUANTITY, "清淤长度", "≧12公里"), "≧", row(PL, QUANTITY, "清淤长度", "≥12公里")),
                warning(
                        "PR-114.words",
                        row(PL, QUANTITY, "清淤长度", "达到12公里"),
                        "达到12公里",
                        row(PL, QUANTITY, "清淤长度", "不少于12公里")),
                error(
                        "PR-114.operator-twice",
                        aSheet(CS26).withCells(QUALITY, "验收合格率", "≥", "≥95", "%"),
                        "≥95",
                        aSheet(CS26).withCells(QUALITY, "验收合格率", "≥", "95", "%")),
                error(
                        "PR-114.unit-twice",
                        aSheet(CS26).withCells(QUALITY, "验收合格率", "≥", "95%", "%"),
                        "95%",
                        aSheet(CS26).withCells(QUALITY, "验收合格率", "≥", "95", "%")),
                warning(
                        "PR-114.unit-inside",
                        aSheet(CS26).withCells(QUALITY, "验收合格率", "≥", "95%", ""),
                        "95%",
                        aSheet(CS26).withCells(QUALITY, "验收合格率", "≥", "95", "%")));
    }

    private static SheetBuilder filled(String form) {
        SheetBuilder sheet = aSheet(form).aimingAt("全年清淤 12 公里");
        for (Field field : Field.values()) {
            if (field.ordinal() <= Field.LEGAL_BASIS.ordinal()) {
                sheet.with(field, "水务局");
            }
        }
        return sheet;
    }

    private static SheetBuilder described(int rows) {
        SheetBuilder sheet = aSheet(HG);
        for (int i = 0; i < rows; i++) {
            sheet.withRow(QUANTITY, "第" + i + "段清淤长度", "≥ 12 公里").which(row -> row.describedAs("按计划完成"));
        }
        return sheet;
    }

    private static SheetBuilder withoutBenefit(String form) {
        return row(form, QUANTITY, "清淤长度", "≥ 12 公里")
                .withRow(QUALITY, "验收合格率", "≥ 95 %")
                .withRow(SATISFACTION, "沿岸群众满意度", "≥ 90 %");
    }
}
