package dev.mubiao.prereview.rules;

import static dev.mubiao.prereview.rules.Proof.*;
import static dev.mubiao.testing.SheetBuilder.aSheet;

import dev.mubiao.forms.layout.Field;
import dev.mubiao.testing.SheetBuilder;
import java.util.stream.Stream;

/** PR-301 to PR-307: money and weights. */
public final class AppropriatenessProofs {

    private AppropriatenessProofs() {}

    public static Stream<Proof> all() {
        return Stream.concat(money(), weights());
    }

    private static Stream<Proof> money() {
        return Stream.of(
                error("PR-301.over", paid("120000"), "12万元", paid("100000")),
                error("PR-301.under", paid("80000"), "8万元", paid("100000")),
                error("PR-302.rows", bought("5万元"), "9万元", bought("6万元")),
                warning("PR-302.rows-part", bought("0.5万元"), "4.5万元", bought("6万元")),
                error("PR-302.listed", said("水泵3万元,安装2万元,合计6万元"), "合计6万元", said("水泵3万元,安装2万元,合计5万元")),
                error("PR-302.stated", said("水泵3万元,安装3万元,合计6万元"), "合计6万元", said("水泵3万元,安装2万元,合计5万元")),
                hint("PR-302.no-calculation", said("更换水泵"), "5万元", said("更换水泵,每台5000元")),
                warning("PR-303.equation", said("12公里×3万元=40万元"), "12公里×3万元=40万元", said("12公里×3万元=36万元")),
                error(
                        "PR-303.row",
                        row(PL, COST, "20人,每人500元", "2万元"),
                        "20人,每人500元",
                        row(PL, COST, "20人,每人500元", "1万元")),
                warning("PR-303.standard", trained("20000"), "20人×≤500元/人", trained("10000")),
                hint("PR-303.rounded", trained("10050"), "20人×≤500元/人", trained("10000")),
                warning("PR-304.uncovered", costs("8"), "8万元", costs("10")),
                warning("PR-304.over", costs("12"), "12万元", costs("10")),
                error(
                        "PR-304.output",
                        aSheet(LK).costing("100000").withRow(QUANTITY, "设备购置额", "= 8 万元"),
                        "8万元",
                        aSheet(LK).costing("100000").withRow(QUANTITY, "设备购置额", "= 10 万元")),
                error("PR-305.differs", department("100000"), "8万元", department("80000")),
                question(
                        "PR-306.upper-level",
                        aSheet(CS24).with(Field.OVERVIEW, "中央财政补助资金用于清淤"),
                        "中央",
                        aSheet(CS24).with(Field.OVERVIEW, "中央财政补助资金用于清淤").paidBy("上级补助", "60000")));
    }

    private static Stream<Proof> weights() {
        return Stream.of(
                error("PR-307.sum", weighed("40", "30", "10"), "80", weighed("50", "30", "10")),
                warning(
                        "PR-307.missing",
                        weighed("50", "30", "10").withRow(QUALITY, "验收合格率", "≥ 95 %"),
                        "验收合格率",
                        weighed("50", "30", "10")),
                warning("PR-307.high", weighed("45", "35", "10"), "45", weighed("40", "40", "10")),
                hint("PR-307.split", weighed("35", "35", "20"), "产出指标", weighed("50", "30", "10")));
    }

    private static SheetBuilder paid(String yuan) {
        return aSheet(LK).costing("100000").paidBy("财政拨款", yuan);
    }

    private static SheetBuilder bought(String value) {
        return aSheet(HG).costing("100000").withRow(QUANTITY, "购置水泵", "=4万元").withRow(QUANTITY, "购置闸门", "=" + value);
    }

    private static SheetBuilder said(String overview) {
        return aSheet(CS24).costing("50000").with(Field.OVERVIEW, overview);
    }

    private static SheetBuilder trained(String total) {
        return aSheet(PL).costing(total).withRow(QUANTITY, "参训人数", "=20人").withRow(COST, "培训标准", "≤500元/人");
    }

    private static SheetBuilder costs(String tenThousands) {
        return aSheet(LK).costing("100000").withRow(COST, "清淤总成本", "≤ " + tenThousands + " 万元");
    }

    private static SheetBuilder department(String spending) {
        return aSheet(LKD)
                .spending("项目支出", spending)
                .beside(aSheet(LK).named("东渠清淤").costing("80000"));
    }

    private static SheetBuilder weighed(String output, String benefit, String satisfaction) {
        return aSheet(CS26)
                .withRow(QUANTITY, "清淤长度", "≥ 12 公里")
                .which(row -> row.weighing(output))
                .withRow(SOCIAL, "受益户数", "≥ 300 户")
                .which(row -> row.weighing(benefit))
                .withRow(SATISFACTION, "群众满意度", "≥ 90 %")
                .which(row -> row.weighing(satisfaction));
    }
}
