package dev.mubiao.prereview.rules;

import static dev.mubiao.prereview.rules.Proof.*;

import dev.mubiao.forms.layout.Field;
import dev.mubiao.testing.SheetBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A fault that is planted into a target in which nothing else is wrong.
 *
 * @param forms in which it can be made
 * @param without what is left out of the correct target, see {@link CorrectTargets}
 */
record PlantedFault(String rule, List<String> forms, Set<String> without, UnaryOperator<SheetBuilder> plant) {

    private static final List<String> ALL = List.of(CS26, CS24, HG, LK, PL);
    private static final List<String> LEVELS = List.of(CS26, HG, LK, PL);
    private static final List<String> COLUMNS = List.of(CS26, CS24);
    private static final List<String> COSTS = List.of(HG, LK, PL);

    static final List<PlantedFault> FAULTS = List.of(
            fault("PR-101", List.of(CS26, CS24, PL), sheet -> sheet.with(Field.SUPERVISING_DEPARTMENT, "")),
            leaving("PR-102", ALL, Set.of("目标"), sheet -> sheet.aimingAt("进一步做好各项工作,取得明显成效。")),
            fault("PR-103", COLUMNS, sheet -> sheet.executing("5")),
            leaving("PR-104", LEVELS, Set.of(SATISFACTION), sheet -> sheet),
            leaving("PR-105", LEVELS, Set.of(QUALITY), sheet -> sheet),
            row("PR-106", ALL, QUANTITY, "巡护里程", ""),
            row("PR-107", ALL, QUANTITY, "林区巡护次数", "≥ 12 件"),
            row("PR-108", COSTS, QUANTITY, "巡护里程", "12 公里"),
            fault("PR-109", COLUMNS, sheet -> sheet.which(row -> row.neitherCoreNorNot())),
            leaving(
                    "PR-110",
                    LEVELS,
                    Set.of(QUANTITY, TIME, COST, SOCIAL, ECONOMIC, ECOLOGICAL, "可持续影响指标"),
                    sheet -> sheet),
            fault("PR-111", List.of(CS26), sheet -> sheet.withCells(QUANTITY, "巡护里程", "≥", "公里", "12")),
            fault("PR-112", LEVELS, sheet -> sheet.which(row -> row.repaired("documents.repair.shifted"))),
            fault("PR-113", List.of(CS26, CS24, LK), sheet -> sheet.withCells(QUANTITY, "巡护里程", "约", "12", "公里")),
            row("PR-114", COLUMNS, QUALITY, "管护合格率", "≥ 95% %"),
            row("PR-115", ALL, QUANTITY, "巡护</p>里程", "≥ 12 公里"),
            row("PR-116", LEVELS, "创新指标", "巡护里程", "≥ 12 公里"),
            fault("PR-117", ALL, sheet -> sheet.named("渠道保洁").aimingAt("东西渠道两岸保洁 3 次,渠道卫保洁 2 次")),
            fault("PR-118", ALL, sheet -> sheet.aimingAt("按装闸门 3 座")),
            row("PR-201", LEVELS, QUANTITY, "管护达标率", "≥ 95 %"),
            row("PR-201", LEVELS, QUANTITY, "采购器材", "≥ 6 万元"),
            row("PR-202", LEVELS, QUALITY, "参训护林员", "≥ 32 人"),
            row("PR-203", LEVELS, TIME, "巡护里程", "≥ 12 公里"),
            row("PR-204", COSTS, COST, "巡护成本", "≤ 95 %"),
            row("PR-206", LEVELS, SATISFACTION, "管护达标率", "≥ 95 %"),
            fault(
                    "PR-207",
                    LEVELS,
                    sheet -> sheet.withRow(QUANTITY, "巡护里程", "≥ 12 公里")
                            .which(row -> row.under(
                                    Objects.requireNonNull(sheet.variant().indicators())
                                            .levels()
                                            .get(1)
                                            .label()))),
            fault(
                    "PR-208",
                    ALL,
                    sheet -> sheet.withRow(QUALITY, "苗圃管护达标率", "≥ 90 %").aimingAt("苗圃管护达标率达到98%")),
            fault(
                    "PR-210",
                    ALL,
                    sheet -> sheet.withRow(QUALITY, "充电桩建设达标率", "≥ 95 %")
                            .beside(Proof.row(sheet.content().formId(), QUALITY, "充电桩建设达标率", "≥ 95 %")
                                    .named("充电桩建设"))),
            fault(
                    "PR-211",
                    ALL,
                    sheet -> sheet.withRow(QUANTITY, "巡护里程", "≥ 12 公里").withRow(QUANTITY, "巡护里程", "≥ 15 公里")),
            row("PR-212", ALL, QUANTITY, "新建或改造瞭望塔", "≥ 3 座"),
            row("PR-213", ALL, QUANTITY, "举办讲座12场", "≥ 12 场"),
            row("PR-214", ALL, SOCIAL, "防灾能力", "≥ 95 %"),
            fault(
                    "PR-215",
                    ALL,
                    sheet -> sheet.withRow(QUANTITY, "清扫社区", "= 48 个")
                            .beside(Proof.row(sheet.content().formId(), QUANTITY, "绿化社区", "= 49 个"))),
            fault("PR-301", COLUMNS, sheet -> sheet.paidBy("其他资金", "50000")),
            fault("PR-302", ALL, sheet -> sheet.with(Field.OVERVIEW, "水泵3万元,安装2万元,合计6万元")),
            fault("PR-303", ALL, sheet -> sheet.with(Field.OVERVIEW, "12公里×3万元=40万元")),
            row("PR-304", COSTS, COST, "总成本", "≤ 9000 万元"),
            row("PR-307", COLUMNS, QUALITY, "管护达标率", "≥ 95 %"),
            fault("PR-307", COLUMNS, sheet -> sheet.which(row -> row.weighing("25"))),
            row("PR-401", ALL, SOCIAL, "溺水事故", "≥ 2 起"),
            row("PR-401", ALL, SATISFACTION, "游客满意度", "≤ 90 %"),
            row("PR-402", ALL, QUALITY, "管护达标率", "≥ 105 %"),
            row("PR-404", LEVELS, TIME, "巡护进度", "及时"),
            fault("PR-405", ALL, sheet -> sheet.aimingAt("完成2019年清淤12公里")),
            leaving("PR-407", List.of(HG), Set.of("计划"), sheet -> sheet.planning("30", "20", "60", "100")),
            fault("PR-501", ALL, sheet -> sheet.aimingAt("发放给640000199001011234")),
            fault("PR-502", ALL, sheet -> sheet.aimingAt("改造涉密机房 1 间")));

    private static PlantedFault fault(String rule, List<String> forms, UnaryOperator<SheetBuilder> plant) {
        return leaving(rule, forms, Set.of(), plant);
    }

    private static PlantedFault leaving(
            String rule, List<String> forms, Set<String> without, UnaryOperator<SheetBuilder> plant) {
        return new PlantedFault(rule, forms, without, plant);
    }

    private static PlantedFault row(String rule, List<String> forms, String level2, String name, String value) {
        return fault(rule, forms, sheet -> sheet.withRow(level2, name, value));
    }

    /** Whether it is found in the target of the seed. */
    boolean found(String form, int seed) {
        return plant.apply(CorrectTargets.of(form, seed, without)).findings().stream()
                .anyMatch(finding -> finding.rule().equals(rule));
    }
}
