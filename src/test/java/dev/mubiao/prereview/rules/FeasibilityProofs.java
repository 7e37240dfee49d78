package dev.mubiao.prereview.rules;

import static dev.mubiao.prereview.rules.Proof.*;
import static dev.mubiao.testing.SheetBuilder.aSheet;

import dev.mubiao.forms.layout.Field;
import dev.mubiao.testing.SheetBuilder;
import java.util.List;
import java.util.stream.Stream;

/** PR-401 to PR-409 and, before publication, PR-501 and PR-502. */
public final class FeasibilityProofs {

    private FeasibilityProofs() {}

    public static Stream<Proof> all() {
        return Stream.of(directions(), levels(), dates(), plans(), publication())
                .flatMap(List::stream);
    }

    private static List<Proof> directions() {
        return List.of(
                error(
                        "PR-401.satisfaction-capped",
                        row(PL, SATISFACTION, "读者满意度", "≤90%"),
                        "读者满意度",
                        row(PL, SATISFACTION, "读者满意度", "≥90%")),
                warning(
                        "PR-401.satisfaction-fixed",
                        row(PL, SATISFACTION, "读者满意度", "=90%"),
                        "读者满意度",
                        row(PL, SATISFACTION, "读者满意度", "≥90%")),
                error("PR-401.less-is-better", row(PL, SOCIAL, "溺水事故", "≥2起"), "溺水事故", row(PL, SOCIAL, "溺水事故", "≤2起")),
                error(
                        "PR-401.promise-capped",
                        row(PL, QUANTITY, "新增水泵", "≤12台").aimingAt("新增水泵12台"),
                        "新增水泵",
                        row(PL, QUANTITY, "新增水泵", "≥12台").aimingAt("新增水泵12台")),
                warning(
                        "PR-401.output-capped",
                        row(PL, QUANTITY, "新增水泵", "≤12台"),
                        "新增水泵",
                        row(PL, QUANTITY, "水泵故障", "≤12次")),
                warning(
                        "PR-401.rate-fixed",
                        row(PL, QUALITY, "设备完好率", "=95%"),
                        "设备完好率",
                        row(PL, QUALITY, "设备完好率", "=100%")),
                hint("PR-401.cost-fixed", row(PL, COST, "单台水泵成本", "=5万元"), "单台水泵成本", row(PL, COST, "单台水泵成本", "≤5万元")),
                warning(
                        "PR-401.cost-floor",
                        row(PL, COST, "单台水泵成本", "≥5万元"),
                        "单台水泵成本",
                        row(PL, COST, "单台水泵成本", "≤5万元")),
                warning(
                        "PR-402.satisfaction",
                        row(PL, SATISFACTION, "读者满意度", "=100%"),
                        "100%",
                        row(PL, SATISFACTION, "读者满意度", "≥95%")),
                warning(
                        "PR-402.all-gone",
                        row(PL, SOCIAL, "噪声投诉减少率", "≥100%"),
                        "100%",
                        row(PL, SOCIAL, "噪声投诉减少率", "≥20%")),
                warning("PR-402.over", row(PL, QUALITY, "设备完好率", "≥105%"), "105%", row(PL, QUALITY, "设备完好率", "≥95%")),
                hint(
                        "PR-402.at-least-all",
                        row(PL, QUALITY, "设备完好率", "≥100%"),
                        "100%",
                        row(PL, QUALITY, "设备完好率", "=100%")));
    }

    private static List<Proof> levels() {
        return List.of(
                question("PR-403.below-last-year", repeated("≥80%"), "80%", repeated("≥90%")),
                question("PR-403.low", row(PL, QUALITY, "设备完好率", "≥40%"), "40%", row(PL, QUALITY, "设备完好率", "≥90%")),
                question(
                        "PR-403.accuracy",
                        row(PL, QUALITY, "账目准确率", "≥95%"),
                        "95%",
                        row(PL, QUALITY, "账目准确率", "=100%")),
                question(
                        "PR-406.each",
                        row(PL, QUANTITY, "参训医护", "≥2000人").costing("10000"),
                        "参训医护",
                        row(PL, QUANTITY, "参训医护", "≥200人").costing("10000")),
                question(
                        "PR-409.description",
                        row(HG, QUANTITY, "东渠全线清淤", "≥12公里").which(row -> row.describedAs("西渠全线清淤")),
                        "西渠全线清淤",
                        row(HG, QUANTITY, "东渠全线清淤", "≥12公里").which(row -> row.describedAs("机械清除河底淤泥"))));
    }

    private static List<Proof> dates() {
        return List.of(
                warning("PR-404.span", row(PL, TIME, "清淤周期", "=1年"), "1年", row(PL, TIME, "清淤周期", "2026年9月底前")),
                warning("PR-404.no-date", row(PL, TIME, "清淤进度", "及时"), "及时", row(PL, TIME, "清淤进度", "2026年9月底前")),
                warning("PR-402.in-use", row(PL, SOCIAL, "泵房使用率", "=100%"), "泵房使用率", row(PL, SOCIAL, "泵房使用率", "≥85%")),
                warning(
                        "PR-404.bare-year",
                        row(PL, TIME, "清淤完成时间", "2026年"),
                        "2026年",
                        row(PL, TIME, "清淤完成时间", "2026年9月底前")),
                warning(
                        "PR-404.outside",
                        row(PL, TIME, "清淤完成时间", "2024年9月底前"),
                        "2024年9月",
                        row(PL, TIME, "清淤完成时间", "2026年9月底前")),
                hint("PR-404.ambiguous", row(PL, TIME, "清淤完成", "≤9月"), "9月", row(PL, TIME, "清淤工期", "≤9月")),
                hint("PR-404.rate", row(PL, TIME, "清淤及时率", "≥95%"), "清淤及时率", row(PL, TIME, "清淤完成时间", "2026年9月底前")),
                hint(
                        "PR-404.no-object",
                        row(PL, TIME, "按时完成", "2026年9月底前"),
                        "按时完成",
                        row(PL, TIME, "东渠按时完成", "2026年9月底前")),
                error(
                        "PR-405.promised",
                        aSheet(PL).aimingAt("完成2024年清淤12公里"),
                        "2024年",
                        aSheet(PL).aimingAt("完成2026年清淤12公里")),
                warning(
                        "PR-405.planned",
                        aSheet(HG).with(Field.OVERVIEW, "2024年计划清淤12公里"),
                        "2024年",
                        aSheet(HG).with(Field.OVERVIEW, "2024年已清淤12公里")),
                hint(
                        "PR-405.basis",
                        aSheet(CS24).with(Field.LEGAL_BASIS, "《2023年清淤方案》"),
                        "《2023年清淤方案》",
                        aSheet(CS24).with(Field.LEGAL_BASIS, "《2024年清淤方案》")),
                error(
                        "PR-405.term",
                        aSheet(PL).with(Field.TERM, "2022-2024年"),
                        "2022-2024年",
                        aSheet(PL).with(Field.TERM, "2025-2027年")));
    }

    private static List<Proof> plans() {
        return List.of(
                warning(
                        "PR-407.falls",
                        aSheet(HG).planning("30", "20", "60", "100"),
                        "20",
                        aSheet(HG).planning("20", "30", "60", "100")),
                warning(
                        "PR-407.end",
                        aSheet(HG).planning("20", "30", "60", "90"),
                        "90",
                        aSheet(HG).planning("20", "30", "60", "100")),
                hint("PR-407.same", planned(3), "20/30/60/100", planned(2)),
                question(
                        "PR-408.no-document",
                        aSheet(CS24).with(Field.LEGAL_BASIS, "年初安排"),
                        "年初安排",
                        aSheet(CS24).with(Field.LEGAL_BASIS, "《防洪条例》")),
                question(
                        "PR-408.run-out",
                        aSheet(CS24).with(Field.LEGAL_BASIS, "《水网规划(2019-2022年)》"),
                        "2019-2022",
                        aSheet(CS24).with(Field.LEGAL_BASIS, "《水网规划(2019-2025年)》")),
                question(
                        "PR-408.no-unit",
                        aSheet(PL).with(Field.IMPLEMENTING_UNIT, "东渠清淤"),
                        "东渠清淤",
                        aSheet(PL).with(Field.IMPLEMENTING_UNIT, "水务局")),
                question(
                        "PR-408.stock",
                        row(HG, QUANTITY, "清淤长度", "≥12公里").which(row -> row.basedOn("年度计划")),
                        "年度计划",
                        row(HG, QUANTITY, "清淤长度", "≥12公里").which(row -> row.basedOn("《防洪条例》"))));
    }

    private static List<Proof> publication() {
        return List.of(
                warning(
                        "PR-501.mobile",
                        aSheet(CS26).with(Field.CONTACT_PHONE, "13800001234"),
                        "13800001234",
                        aSheet(CS26).with(Field.CONTACT_PHONE, "023-6001234")),
                hint(
                        "PR-501.office-number",
                        aSheet(CS26).with(Field.CONTACT_PHONE, "023-6001234"),
                        "023-6001234",
                        aSheet(CS26)),
                error(
                        "PR-501.identity",
                        aSheet(PL).aimingAt("发放给640000199001011234"),
                        "640000199001011234",
                        aSheet(PL).aimingAt("发放编号64000019900101")),
                hint(
                        "PR-501.phone",
                        aSheet(PL).aimingAt("咨询电话（021）6543 2100"),
                        "（021）6543 2100",
                        aSheet(PL).aimingAt("咨询电话12345")),
                error(
                        "PR-501.card",
                        aSheet(PL).aimingAt("打入6222 0212 3456 7890 128"),
                        "6222 0212 3456 7890 128",
                        aSheet(PL).aimingAt("打入6222 0212 3456 7890 129")),
                error(
                        "PR-501.passport",
                        aSheet(PL).aimingAt("护照号E12345678"),
                        "E12345678",
                        aSheet(PL).aimingAt("护照办理12345678 本")),
                hint(
                        "PR-501.mail",
                        aSheet(PL).aimingAt("来信寄nobody＠example.org"),
                        "nobody＠example.org",
                        aSheet(PL).aimingAt("通知@全体成员")),
                warning(
                        "PR-501.account",
                        aSheet(PL).aimingAt("加微信：lihua8866"),
                        "lihua8866",
                        aSheet(PL).aimingAt("微信宣传100000 人次")),
                hint(
                        "PR-501.doubtful",
                        aSheet(PL).aimingAt("打入4111111111111111"),
                        "4111111111111111",
                        aSheet(PL).aimingAt("打入4111111111111112")),
                error(
                        "PR-501.names",
                        aSheet(PL).aimingAt("补助王小渠、李小桥、赵小岸共 3 人"),
                        "王小渠、李小桥、赵小岸",
                        aSheet(PL).aimingAt("补助王家渠、李家桥共 2 处")),
                error(
                        "PR-502.word",
                        aSheet(PL).named("涉密机房改造"),
                        "涉密",
                        aSheet(PL).named("保密柜机房改造")));
    }

    private static SheetBuilder repeated(String value) {
        return row(PL, QUALITY, "设备完好率", value)
                .named("泵站运行")
                .beside(row(PL, QUALITY, "设备完好率", "≥90%").named("泵站运行").in(2025));
    }

    private static SheetBuilder planned(int others) {
        SheetBuilder sheet = aSheet(HG).planning("20", "30", "60", "100");
        for (int i = 0; i < others; i++) {
            sheet.beside(aSheet(HG).named("第" + i + "段").planning("20", "30", "60", "100"));
        }
        return sheet;
    }
}
