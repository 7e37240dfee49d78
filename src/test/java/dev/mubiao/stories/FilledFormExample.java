package dev.mubiao.stories;

import dev.mubiao.testing.documents.WordDocument;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * One filled target on a form that no portal knows: a date, money and goals of the whole term beside those of the year,
 * a list, and a column of indicators of its own.
 */
final class FilledFormExample {

    static final String TITLE = "水利设施项目绩效目标申报表";

    private static final String MERGE = "<w:vMerge w:val=\"restart\"/>";
    private static final String BELOW = "<w:vMerge/>";

    private FilledFormExample() {}

    static byte[] word() {
        return WordDocument.of(
                        WordDocument.paragraph(WordDocument.text(TITLE)),
                        WordDocument.paragraph(WordDocument.text("（2026年度）")),
                        WordDocument.table(Stream.of(head(), money(), goals(), works(), indicators())
                                .flatMap(rows -> rows)
                                .toArray(String[]::new)))
                .file()
                .content();
    }

    private static Stream<String> head() {
        return Stream.of(
                row("项目名称", wide(5, "东渠清淤整治")),
                row("主管部门", wide(2, "青禾县水利局"), "联系人", wide(2, "苏晓禾")),
                row("计划开工日期", wide(2, "2026年3月1日"), "受益村组", wide(2, "北沟村")),
                row("牵头机构", wide(2, "青禾县第二中学"), "备案编号", wide(2, "—")));
    }

    private static Stream<String> money() {
        return Stream.of(
                row(merged("项目资金（万元）"), "中期资金总额", "120", "年度资金总额", wide(2, "40")),
                row(below(), "其中：财政拨款", "100", "其中：财政拨款", wide(2, "30")),
                row(below(), "其他资金", "20", "其他资金", wide(2, "10")));
    }

    private static Stream<String> goals() {
        return Stream.of(
                row(merged("总体目标"), wide(2, "中期目标"), wide(3, "年度目标")),
                row(below(), wide(2, "三年内完成东渠全线清淤。"), wide(3, "完成上游3公里清淤，汛前通水。")));
    }

    private static Stream<String> works() {
        return Stream.of(
                row(merged("建设内容清单"), wide(2, "建设内容"), "工程量", wide(2, "金额")),
                row(below(), wide(2, "渠道清淤"), "3公里", wide(2, "25")),
                row(below(), wide(2, "护坡修补"), "800平方米", wide(2, "15")));
    }

    private static Stream<String> indicators() {
        return Stream.of(
                row("一级指标", "二级指标", wide(2, "三级指标"), "指标值", "责任科室"),
                row(merged("产出指标"), "数量指标", wide(2, "清淤渠道长度"), "≥3公里", "工程股"),
                row(below(), "质量指标", wide(2, "工程验收合格率"), "＝100%", "质监股"),
                row(below(), "时效指标", wide(2, "汛前完工率"), "＝100%", "工程股"),
                row(below(), "成本指标", wide(2, "清淤单价"), "≤8万元/公里", "财务股"),
                row("效益指标", "社会效益指标", wide(2, "受益农户数"), "≥260户", "灌溉股"),
                row("满意度指标", "服务对象满意度指标", wide(2, "农户满意度"), "≥90%", "灌溉股"));
    }

    /** @param cells of which a text without mark-up is a cell of one column */
    private static String row(String... cells) {
        return WordDocument.row(Arrays.stream(cells)
                .map(cell -> cell.startsWith("<") ? cell : WordDocument.cell(cell))
                .toArray(String[]::new));
    }

    private static String wide(int columns, String text) {
        return WordDocument.cell("<w:gridSpan w:val=\"" + columns + "\"/>", text);
    }

    private static String merged(String text) {
        return WordDocument.cell(MERGE, text);
    }

    private static String below() {
        return WordDocument.cell(BELOW, "");
    }
}
