package dev.mubiao.prereview.rules;

import static dev.mubiao.prereview.rules.Proof.*;
import static dev.mubiao.testing.SheetBuilder.aSheet;

import dev.mubiao.forms.layout.Field;
import dev.mubiao.testing.SheetBuilder;
import java.util.List;
import java.util.stream.Stream;

/** PR-201 to PR-214, without what is compared with other targets. */
public final class RelevanceProofs {

    private RelevanceProofs() {}

    public static Stream<Proof> all() {
        return Stream.of(filing(), benefits(), goals(), repeats(), measures()).flatMap(List::stream);
    }

    private static List<Proof> filing() {
        return List.of(
                error("PR-201.rate", row(PL, QUANTITY, "设备完好率", "≥95%"), "设备完好率", row(PL, QUANTITY, "完好设备", "≥95台")),
                error("PR-201.money", row(PL, QUANTITY, "设备购置", "≥12万元"), "12万元", row(PL, QUANTITY, "设备购置", "≥12台")),
                warning(
                        "PR-201.money-in-words",
                        row(PL, QUANTITY, "护林补助", "每人每月800元"),
                        "800元",
                        row(PL, QUANTITY, "护林补助", "≥80人")),
                error(
                        "PR-201.perception",
                        row(PL, QUANTITY, "读者满意", "≥90人"),
                        "读者满意",
                        row(PL, QUANTITY, "读者人数", "≥90人")),
                warning(
                        "PR-201.date",
                        row(PL, QUANTITY, "泵站移交", "2026年9月底前"),
                        "泵站移交",
                        row(PL, QUANTITY, "移交泵站", "≥3座")),
                warning("PR-201.words", row(PL, QUANTITY, "河道清淤", "全面完成"), "全面完成", row(PL, QUANTITY, "河道清淤", "≥12公里")),
                warning(
                        "PR-202.completion",
                        row(PL, QUALITY, "任务完成率", "≥95%"),
                        "任务完成率",
                        row(PL, QUALITY, "隐蔽工程复检完成率", "≥95%")),
                warning("PR-202.money", row(PL, QUALITY, "养护经费", "≤30万元"), "养护经费", row(PL, QUALITY, "养护达标率", "≥95%")),
                error("PR-202.count", row(PL, QUALITY, "参训医护", "≥50人"), "参训医护", row(PL, QUALITY, "参训医护考核合格率", "≥95%")),
                warning(
                        "PR-202.time",
                        row(PL, QUALITY, "图书上架及时率", "≥95%"),
                        "图书上架及时率",
                        row(PL, QUALITY, "图书上架差错率", "≤1%")),
                hint(
                        "PR-202.payment",
                        row(PL, QUALITY, "奖学金发放率", "≥95%"),
                        "奖学金发放率",
                        row(PL, QUALITY, "奖学金发放准确率", "=100%")),
                hint("PR-202.reach", row(PL, QUALITY, "防火知晓率", "≥95%"), "防火知晓率", row(PL, QUALITY, "防火器材完好率", "≥95%")),
                error("PR-203.foreign", row(PL, TIME, "设备完好率", "按时完成"), "设备完好率", row(PL, TIME, "设备交付及时率", "按时完成")),
                warning("PR-203.no-time", row(PL, TIME, "清淤长度", "≥12公里"), "清淤长度", row(PL, TIME, "清淤完成时间", "2026年9月底前")),
                error("PR-204.contradiction", row(PL, COST, "清淤成本控制率", "较好"), "较好", row(PL, COST, "清淤成本", "≤3万元")),
                warning("PR-204.no-amount", row(PL, COST, "清淤成本", "≤95%"), "95%", row(PL, COST, "清淤成本", "≤3万元/公里")),
                hint(
                        "PR-204.whole-budget",
                        row(PL, COST, "清淤成本", "≤3万元").costing("30000"),
                        "3万元",
                        row(PL, COST, "清淤成本", "≤3万元").costing("90000")));
    }

    private static List<Proof> benefits() {
        return List.of(
                question(
                        "PR-205.ecological",
                        row(PL, ECOLOGICAL, "方便居民出行", "≥300户"),
                        "方便居民出行",
                        row(PL, ECOLOGICAL, "断面水质达标率", "≥90%")),
                question(
                        "PR-205.economic",
                        row(PL, ECONOMIC, "丰富文化生活", "≥300户"),
                        "丰富文化生活",
                        row(PL, ECONOMIC, "带动户均增收", "≥3000元")),
                question(
                        "PR-205.output",
                        row(PL, SOCIAL, "奖学金发放率", "≥95%"),
                        "奖学金发放率",
                        row(PL, SOCIAL, "应届生升学率", "≥95%")),
                error(
                        "PR-206.none",
                        row(PL, SATISFACTION, "设备完好率", "≥95%"),
                        "设备完好率",
                        row(PL, SATISFACTION, "读者满意度", "≥95%")),
                hint(
                        "PR-206.own-staff",
                        row(PL, SATISFACTION, "工作人员满意度", "≥95%"),
                        "工作人员满意度",
                        row(PL, SATISFACTION, "读者对工作人员满意度", "≥95%")),
                warning(
                        "PR-206.elsewhere",
                        row(PL, SOCIAL, "读者满意度", "≥95%"),
                        "读者满意度",
                        row(PL, SATISFACTION, "读者满意度", "≥95%")),
                error(
                        "PR-207.parent",
                        row(PL, QUANTITY, "清淤长度", "≥12公里").which(row -> row.under("效益指标")),
                        "数量指标",
                        row(PL, QUANTITY, "清淤长度", "≥12公里")));
    }

    private static List<Proof> goals() {
        return List.of(
                error(
                        "PR-208.number",
                        goal("设备完好率达到98%", QUALITY, "设备完好率", "≥95%"),
                        "98%",
                        goal("设备完好率达到95%", QUALITY, "设备完好率", "≥95%")),
                error(
                        "PR-208.other-thing",
                        goal("新登记企业12家", QUANTITY, "再登记企业", "≥12家"),
                        "新登记企业12家",
                        goal("再登记企业12家", QUANTITY, "再登记企业", "≥12家")),
                warning(
                        "PR-208.vague-thing",
                        goal("登记企业12家", QUANTITY, "新登记企业", "≥12家"),
                        "登记企业12家",
                        goal("登记企业12家", QUANTITY, "登记企业", "≥12家")),
                warning(
                        "PR-208.size",
                        row(CS24, "", "清淤长度", "≥ 30 公里").with(Field.OVERVIEW, "东渠全长36公里"),
                        "36公里",
                        row(CS24, "", "清淤长度", "≥ 36 公里").with(Field.OVERVIEW, "东渠全长36公里")),
                error("PR-208.covered", insured("210"), "200人", insured("200")),
                question(
                        "PR-209.uncovered",
                        goal("建成充电桩6座", QUANTITY, "清淤长度", "≥12公里"),
                        "充电桩",
                        goal("建成充电桩6座", QUANTITY, "新增充电桩", "≥6座")));
    }

    private static List<Proof> repeats() {
        return List.of(
                error(
                        "PR-211.same-name",
                        row(PL, QUANTITY, "清淤长度", "≥12公里").withRow(QUANTITY, "清淤长度", "≥13公里"),
                        "清淤长度",
                        row(PL, QUANTITY, "清淤长度", "≥12公里").withRow(QUANTITY, "护坡长度", "≥13公里")),
                warning(
                        "PR-211.same",
                        row(PL, QUANTITY, "清淤长度", "≥12公里").withRow(QUANTITY, "清淤长度", "≥12公里"),
                        "清淤长度",
                        row(PL, QUANTITY, "清淤长度", "≥12公里").withRow(QUANTITY, "护坡长度", "≥12公里")),
                warning(
                        "PR-211.similar",
                        row(PL, QUANTITY, "东渠清淤里程", "≥12公里").withRow(QUANTITY, "东渠清淤里程数", "≥12公里"),
                        "东渠清淤里程数",
                        row(PL, QUANTITY, "东渠清淤里程", "≥12公里").withRow(QUANTITY, "西渠清淤里程", "≥12公里")),
                warning(
                        "PR-211.satisfaction",
                        row(PL, SATISFACTION, "读者满意度", "≥95%").withRow(SOCIAL, "居民满意度", "≥90%"),
                        "居民满意度",
                        row(PL, SATISFACTION, "读者满意度", "≥95%").withRow(SATISFACTION, "居民满意度", "≥90%")),
                warning("PR-211.claim", claimed("美化水乡风貌,水质达标"), "美化水乡", claimed("断面水质达标")),
                warning("PR-212.or", row(PL, QUANTITY, "新建或改造泵站", "≥3座"), "新建或改造泵站", row(PL, QUANTITY, "新建泵站", "≥3座")),
                warning(
                        "PR-212.several",
                        row(PL, QUANTITY, "清淤、护坡、绿化河段", "≥3处"),
                        "清淤、护坡、绿化河段",
                        row(PL, QUANTITY, "清淤、护坡河段", "≥3处")),
                warning(
                        "PR-212.objects",
                        row(PL, ECOLOGICAL, "降低水耗、电耗", "≥5%"),
                        "降低水耗、电耗",
                        row(PL, ECOLOGICAL, "较上年降低水耗", "≥5%")),
                hint(
                        "PR-213.target-in-name",
                        row(PL, QUANTITY, "举办讲座12场", "≥12场"),
                        "举办讲座12场",
                        row(PL, QUANTITY, "举办讲座", "≥12场")),
                hint(
                        "PR-213.value",
                        row(PL, ECOLOGICAL, "水质明显改善", "明显改善"),
                        "明显改善",
                        row(PL, ECOLOGICAL, "断面水质", "明显改善")),
                hint(
                        "PR-213.action",
                        row(PL, QUALITY, "推进设备完好率", "≥95%"),
                        "推进设备完好率",
                        row(PL, QUALITY, "设备完好率", "≥95%")),
                hint(
                        "PR-213.description",
                        row(HG, QUALITY, "设备完好率", "≥95%").which(row -> row.describedAs("设备完好率")),
                        "设备完好率",
                        row(HG, QUALITY, "设备完好率", "≥95%").which(row -> row.describedAs("完好台数占总台数"))),
                hint(
                        "PR-213.description-value",
                        row(HG, QUALITY, "设备完好率", "≥95%").which(row -> row.describedAs("完好率不低于95%")),
                        "95%",
                        row(HG, QUALITY, "设备完好率", "≥95%").which(row -> row.describedAs("完好台数占总台数"))));
    }

    private static List<Proof> measures() {
        return List.of(
                warning(
                        "PR-214.no-grades",
                        row(PL, ECOLOGICAL, "断面水质", "明显改善"),
                        "明显改善",
                        row(PL, ECOLOGICAL, "断面水质达标率", "≥90%")),
                error("PR-214.no-value", row(PL, SOCIAL, "防洪受益", "沿岸村庄"), "沿岸村庄", row(PL, SOCIAL, "防洪受益", "≥12个村")),
                warning(
                        "PR-214.undefined-share",
                        row(PL, SOCIAL, "防洪能力", "≥95%"),
                        "防洪能力",
                        row(PL, SOCIAL, "防洪达标率", "≥95%")),
                warning(
                        "PR-214.undefined-rate",
                        row(PL, SOCIAL, "提高护林率", "≥95%"),
                        "提高护林率",
                        row(PL, SOCIAL, "提高入学率", "≥95%")),
                warning(
                        "PR-214.no-baseline-loss",
                        row(PL, ECOLOGICAL, "降低泵站用电", "≥5%"),
                        "降低泵站用电",
                        row(PL, ECOLOGICAL, "较上年降低泵站用电", "≥5%")),
                hint(
                        "PR-214.no-baseline",
                        row(PL, ECONOMIC, "游船客流增长率", "≥5%"),
                        "游船客流增长率",
                        row(PL, ECONOMIC, "游船客流同比增长率", "≥5%")));
    }

    private static SheetBuilder goal(String goal, String level2, String name, String value) {
        return row(PL, level2, name, value).aimingAt(goal);
    }

    private static SheetBuilder insured(String people) {
        return row(CS24, "", "参保人数", "≥ " + people + " 人")
                .costing("100000")
                .with(Field.OVERVIEW, "机关120人、学校80人,每人500元");
    }

    private static SheetBuilder claimed(String ecological) {
        return aSheet(PL)
                .withRow(ECONOMIC, "美化水乡风貌,带动消费", "≥3万元")
                .withRow(SOCIAL, "美化水乡风貌,方便出行", "≥300户")
                .withRow(ECOLOGICAL, ecological, "≥90%");
    }
}
