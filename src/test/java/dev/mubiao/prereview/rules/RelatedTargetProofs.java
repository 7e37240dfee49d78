package dev.mubiao.prereview.rules;

import static dev.mubiao.prereview.rules.Proof.*;
import static dev.mubiao.testing.SheetBuilder.aSheet;

import dev.mubiao.forms.layout.Field;
import dev.mubiao.testing.SheetBuilder;
import java.util.List;
import java.util.stream.Stream;

/** PR-210 and PR-215: what is compared with other targets. */
final class RelatedTargetProofs {

    private RelatedTargetProofs() {}

    static Stream<Proof> all() {
        return Stream.concat(copies().stream(), conflicts().stream());
    }

    private static List<Proof> copies() {
        return List.of(
                error("PR-210.other-group", copied("妇女健康讲座", "残疾人参训人数"), "残疾", copied("残疾人健康讲座", "残疾人参训人数")),
                warning("PR-210.near-group", copied("妇女养老讲座", "退休人员参训人数"), "退休", copied("退休妇女养老讲座", "退休人员参训人数")),
                error(
                        "PR-210.other-project",
                        row(PL, QUALITY, "充电桩建设达标率", "≥95%")
                                .named("东渠清淤")
                                .beside(row(PL, QUALITY, "充电桩建设达标率", "≥95%").named("充电桩建设")),
                        "充电桩建设",
                        row(PL, QUALITY, "充电桩建设达标率", "≥95%")
                                .named("充电桩建设二期")
                                .beside(row(PL, QUALITY, "充电桩建设达标率", "≥95%").named("充电桩建设"))),
                warning("PR-210.same-count", counted("37"), "37人", counted("38")),
                error("PR-210.wider-area", clinics("全省补助村卫生室3900个"), "3900个", clinics("全县补助村卫生室46个")),
                error(
                        "PR-210.political",
                        aSheet(HGD).aimingAt("落实党风廉政责任制,加强思想政治和作风建设,严守纪律,坚定理想信念"),
                        "党风廉政",
                        aSheet(HGD).aimingAt("加强作风建设,做好河道清淤")));
    }

    private static SheetBuilder clinics(String goal) {
        return row(PL, QUANTITY, "补助村卫生室", "≥46个")
                .with(Field.SUPERVISING_DEPARTMENT, "青禾县卫生健康局")
                .aimingAt(goal);
    }

    private static List<Proof> conflicts() {
        return List.of(
                error(
                        "PR-215.narrative",
                        aSheet(HGD)
                                .withItem("东渠清淤", "清淤渠道12公里", "")
                                .beside(aSheet(HG).named("东渠清淤").aimingAt("清淤渠道10公里")),
                        "12公里",
                        aSheet(HGD)
                                .withItem("东渠清淤", "清淤渠道10公里", "")
                                .beside(aSheet(HG).named("东渠清淤").aimingAt("清淤渠道10公里"))),
                error(
                        "PR-215.department",
                        row(LK, QUANTITY, "巡护林区面积", "≥ 300 亩").beside(row(LKD, QUANTITY, "巡护林区面积", "≥ 350 亩")),
                        "300亩",
                        row(LK, QUANTITY, "巡护林区面积", "≥ 350 亩").beside(row(LKD, QUANTITY, "巡护林区面积", "≥ 350 亩"))),
                hint(
                        "PR-215.satisfaction",
                        row(LK, SATISFACTION, "群众满意度", "≥ 90 %").beside(row(LKD, SATISFACTION, "群众满意度", "≥ 95 %")),
                        "90%",
                        row(LK, SATISFACTION, "群众满意度", "≥ 95 %").beside(row(LKD, SATISFACTION, "群众满意度", "≥ 95 %"))),
                error(
                        "PR-215.places",
                        row(PL, QUANTITY, "清扫社区", "=28个").beside(row(PL, QUANTITY, "绿化社区", "=29个")),
                        "28个",
                        row(PL, QUANTITY, "清扫社区", "=28个").beside(row(PL, QUANTITY, "绿化社区", "=12个"))),
                warning(
                        "PR-215.share",
                        row(PL, QUALITY, "重点水域断面监测达标率", "≥90%").beside(row(PL, QUALITY, "重点水域断面监测达标率", "≥95%")),
                        "90%",
                        row(PL, QUALITY, "重点水域断面监测达标率", "≥95%").beside(row(PL, QUALITY, "重点水域断面监测达标率", "≥95%"))));
    }

    private static SheetBuilder copied(String name, String indicator) {
        return row(PL, QUANTITY, indicator, "≥30人")
                .named(name)
                .beside(row(PL, QUANTITY, indicator, "≥30人").named("技能讲座"));
    }

    private static SheetBuilder counted(String people) {
        return row(PL, QUANTITY, "参训医护", "=" + people + "人")
                .beside(row(PL, QUANTITY, "保洁员", "=37人").named("河道保洁"));
    }
}
