package dev.mubiao.prereview.rules;

import static dev.mubiao.prereview.rules.Proof.*;
import static dev.mubiao.testing.SheetBuilder.aSheet;

import dev.mubiao.forms.layout.Field;
import java.util.List;
import java.util.stream.Stream;

/** PR-115 to PR-118: how texts are written. */
public final class WritingProofs {

    private WritingProofs() {}

    public static Stream<Proof> all() {
        return texts().stream();
    }

    private static List<Proof> texts() {
        return List.of(
                warning(
                        "PR-115.markup",
                        row(PL, QUANTITY, "清淤<p>长度", "≥12公里"),
                        "<p>",
                        row(PL, QUANTITY, "坡度<5的清淤长度", "≥12公里")),
                error(
                        "PR-115.guidance",
                        aSheet(PL).aimingAt("请填写年底可以检查的成果"),
                        "请填写",
                        aSheet(PL).aimingAt("群众可请填写人代办 300 件")),
                warning(
                        "PR-116.misspelt",
                        row(PL, "实效指标", "清淤完成时间", "2026年9月底前"),
                        "实效指标",
                        row(PL, TIME, "清淤完成时间", "2026年9月底前")),
                hint(
                        "PR-116.variant",
                        row(PL, "可持续影响指标", "堤防使用年限", "≥10年"),
                        "可持续影响指标",
                        row(PL, "可持续影响", "堤防使用年限", "≥10年")),
                warning(
                        "PR-116.unknown",
                        row(PL, "创新指标", "堤防使用年限", "≥10年"),
                        "创新指标",
                        row(PL, "可持续影响", "堤防使用年限", "≥10年")),
                error(
                        "PR-116.column-twice",
                        row(CS26, QUALITY, "完好率", "≥ 95 %").readFrom("一级指标\t二级指标\t三级指标\t指标值\t指标值\t度量单位"),
                        "指标值",
                        row(CS26, QUALITY, "完好率", "≥ 95 %").readFrom("一级指标\t二级指标\t三级指标\t指标性质\t指标值\t度量单位")),
                hint(
                        "PR-116.label",
                        row(CS26, QUALITY, "完好率", "≥ 95 %").readFrom("主管部门及代码\t水务局"),
                        "主管部门及代码",
                        row(CS26, QUALITY, "完好率", "≥ 95 %").readFrom("主管部门\t水务局")),
                warning(
                        "PR-117.other-group",
                        aSheet(PL).named("老年食堂补贴").aimingAt("老年职工食堂用餐 3000 人次"),
                        "老年职工食堂",
                        aSheet(PL).named("老年食堂补贴").aimingAt("老年食堂用餐 3000 人次")),
                hint(
                        "PR-117.differs",
                        aSheet(PL).named("东渠清淤").aimingAt("东渠两岸清淤 12 公里"),
                        "东渠两岸清淤",
                        aSheet(PL).named("东渠清淤").aimingAt("东渠清淤 12 公里")),
                hint(
                        "PR-118.misspelt",
                        aSheet(PL).aimingAt("按装水闸 3 座"),
                        "按装",
                        aSheet(PL).aimingAt("安装水闸 3 座")),
                hint(
                        "PR-118.brackets",
                        aSheet(PL).aimingAt("依据渠务发(2025)12号清淤"),
                        "(2025)12号",
                        aSheet(PL).aimingAt("依据渠务发〔2025〕12号清淤")),
                hint(
                        "PR-118.doubled",
                        aSheet(PL).aimingAt("清淤,,护坡 3 处"),
                        ",,",
                        aSheet(PL).aimingAt("清淤,护坡 3 处")),
                hint(
                        "PR-118.twice",
                        aSheet(PL).aimingAt("清淤清淤 3 处"),
                        "清淤清淤",
                        aSheet(PL).aimingAt("清淤、清淤后护坡 3 处")),
                hint(
                        "PR-118.number",
                        aSheet(CS26).with(Field.CONTACT_PHONE, "电话:6001234"),
                        "电话:6001234",
                        aSheet(CS26).with(Field.CONTACT_PHONE, "023-6001234")),
                hint(
                        "PR-118.gap",
                        aSheet(PL).readFrom("绩效内容\t清 淤长度"),
                        "清 淤",
                        aSheet(PL).readFrom("绩效内容\t清淤长度")));
    }
}
