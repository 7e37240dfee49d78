package dev.mubiao.documents.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentPlaces;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.documents.FormChoices;
import dev.mubiao.documents.read.text.TextDocumentReader;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.text.TabSeparatedText;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.testing.TestForms;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of several targets: {@code |} stands for a tab. */
class RecordReadingTests {

    private static final String ABOVE = """

            2027年度预算项目绩效目标汇总表
            主管部门：云溪市教育局　单位：万元
            """;

    private static final String GROUPS = "序号|预算单位|项目编码|项目名称|预算金额|||年度绩效目标|绩效指标|||||开始日期|联系人\n";
    private static final String HEAD = "||||总额|财政拨款|自筹资金||一级指标|二级指标|三级指标|指标值|分值||\n";

    private static final String ROWS = """
            1|第一小学|YX-01|校舍维修|80|60|20|维修校舍。|产出指标|数量指标|维修教室|≥12间|20|2027年3月1日|甲某某
            ||||||||||更换门窗|≥30扇|20||
            |||||||||质量指标|验收合格率|100%|20||
            ||||||||满意度指标|服务对象满意度|师生满意度|≥90%|30||
            2||YX-02|图书购置|15.5|15.5||添置图书。|产出指标|数量指标|购书|≥3000册|50||
            ||||||||效益指标|社会效益|生均图书|≥25册|40||
            小计||||95.5|75.5|20||||||||
            3|第二小学|YX-03|操场改造|200|200||改造操场。|产出指标|数量指标|改造面积|5000平方米|90||
            合计||||295.5|275.5|20||||||||
            """;

    private static final String BELOW = "填表人：乙某某　填表日期：2027-1-8\n";

    @Test
    void whatStandsOnceIsOfAllRowsBelow() {
        DocumentReadingResult read = read(ABOVE + GROUPS + HEAD + ROWS + BELOW);
        assertThat(names(read)).containsExactly("校舍维修", "图书购置", "操场改造");
        TargetContent first = read.tables().get(0).content();
        assertThat(first.formId()).isEqualTo("project-list");
        assertThat(String.valueOf(first.year())).isEqualTo("2027");
        assertThat(first.header().project().code()).isEqualTo("YX-01");
        assertThat(first.funding().total().raw()).isEqualTo("80");
        assertThat(first.funding().sources())
                .extracting(LabelledAmount::label, amount -> amount.amount().raw())
                .containsExactly(tuple("财政拨款", "60"), tuple("自筹资金", "20"));
        assertThat(first.goals().texts()).containsExactly("维修校舍。");
        assertThat(first.free().field("start")).isEqualTo("2027/3/1");
        assertThat(first.header().contact().name()).isEqualTo("甲某某");
        assertThat(first.indicators())
                .extracting(
                        Indicator::level1,
                        Indicator::level2,
                        Indicator::name,
                        row -> row.stated().valueRaw())
                .containsExactly(
                        tuple("产出指标", "数量指标", "维修教室", "≥12间"),
                        tuple("产出指标", "数量指标", "更换门窗", "≥30扇"),
                        tuple("产出指标", "质量指标", "验收合格率", "100%"),
                        tuple("满意度指标", "服务对象满意度", "师生满意度", "≥90%"));
        assertThat(read.tables())
                .extracting(DocumentTable::content)
                .allSatisfy(content -> {
                    assertThat(content.unplaced()).isEmpty();
                    assertThat(content.header().units().supervisingDepartment()).isEqualTo("云溪市教育局");
                    assertThat(content.free().field("filled-by")).isEqualTo("乙某某");
                    assertThat(content.free().field("filled-on")).isEqualTo("2027年1月8日");
                })
                .extracting(content -> content.header().units().reporting())
                .containsExactly("第一小学", "第一小学", "第二小学");
        assertThat(read.findings()).isEmpty();
    }

    /** As programs write it that know no merged cells. */
    @Test
    void whatIsRepeatedOnEachRowIsTheSame() {
        List<String> rows = new ArrayList<>();
        String[] above = new String[0];
        for (String line : ROWS.lines().toList()) {
            String[] cells = line.split("\\|", -1);
            for (int i = 0; i < cells.length; i++) {
                boolean once = i < 10 && i != 8 && i != 9 || i > 12;
                if (cells[i].isEmpty() && (once || i == 8 || i == 9) && cells[0].isEmpty() && !line.contains("计|")) {
                    cells[i] = above[i];
                }
            }
            above = cells;
            rows.add(String.join("|", cells));
        }
        DocumentReadingResult repeated = read(ABOVE + GROUPS + HEAD + String.join("\n", rows) + "\n" + BELOW);
        DocumentReadingResult merged = read(ABOVE + GROUPS + HEAD + ROWS + BELOW);
        assertThat(repeated.tables())
                .extracting(DocumentTable::content)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("indicators")
                .isEqualTo(merged.tables().stream().map(DocumentTable::content).toList());
        assertThat(repeated.tables())
                .extracting(table -> table.content().indicators().stream()
                        .map(row -> row.labels())
                        .toList())
                .isEqualTo(merged.tables().stream()
                        .map(table -> table.content().indicators().stream()
                                .map(row -> row.labels())
                                .toList())
                        .toList());
    }

    /** A target goes on below the head of the next page, with or without the title and the line above it. */
    @ParameterizedTest
    @ValueSource(strings = {GROUPS + HEAD, HEAD, ABOVE + GROUPS + HEAD, "2027年度预算项目绩效目标汇总表\n" + GROUPS + HEAD})
    void headsOnFurtherPagesAreSkipped(String again) {
        String second = "||||||||||更换门窗|≥30扇|20||\n";
        String third = "3|第二小学|YX-03";
        String pages = ROWS.replace(second, second + again).replace(third, again + third);
        assertThat(pages).hasSize(ROWS.length() + 2 * again.length());
        DocumentReadingResult read = read(ABOVE + GROUPS + HEAD + pages + BELOW);
        assertThat(names(read)).containsExactly("校舍维修", "图书购置", "操场改造");
        assertThat(read.tables().get(0).content().indicators()).hasSize(4);
        assertThat(read.tables().get(1).content().header().units().reporting()).isEqualTo("第一小学");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void aTotalThatContradictsItsTargetsIsNamed() {
        DocumentReadingResult read = read(ABOVE + GROUPS + HEAD + ROWS.replace("小计||||95.5|", "小计||||98.5|") + BELOW);
        assertThat(read.findings())
                .extracting(DocumentFinding::ruleId, DocumentFinding::line, DocumentFinding::cellText)
                .containsExactly(tuple("READ-TOTAL", 12, "98.5"));
        assertThat(names(read)).hasSize(3);
    }

    /** Offices put them first as well, or give a unit a row of its own with its sum. */
    @Test
    void totalsAboveTheirTargetsAreLeftOut() {
        String rows = """
                |总计|||295.5||||||||||
                |第一小学|||95.5||||||||||
                1||YX-01|校舍维修|80|||维修校舍。|产出指标|数量指标|维修教室|≥12间|20||
                2||YX-02|图书购置|15.5|||添置图书。|产出指标|数量指标|购书|≥3000册|50||
                |第二小学|||200||||||||||
                1||YX-03|操场改造|200|||改造操场。|产出指标|数量指标|改造面积|5000平方米|90||
                """.replace("总计", "小计");
        DocumentReadingResult read = read(ABOVE + GROUPS + HEAD + rows);
        assertThat(names(read)).containsExactly("校舍维修", "图书购置", "操场改造");
        assertThat(read.tables())
                .extracting(table -> table.content().header().units().reporting())
                .containsExactly("第一小学", "第一小学", "第二小学");
        assertThat(read.findings()).isEmpty();
    }

    /** Each target has the lines of its rows, and findings of it point there. */
    @Test
    void aTargetHasTheLinesOfItsRows() {
        DocumentReadingResult read = read(ABOVE
                + GROUPS
                + HEAD
                + ROWS.replace("3|第二小学|YX-03|操场改造", "3|第二小学|YX-03|操场改造")
                        .replace("||||||||效益指标|社会效益|生均图书", "|||另一名称||||另一目标|效益指标|社会效益|生均图书")
                        .replace("YX-02|图书购置", "YX-02|图书购置"));
        assertThat(read.tables())
                .extracting(DocumentTable::firstLine, table -> table.lines().size())
                .contains(tuple(10, 1));
        assertThat(read.tables()).extracting(DocumentTable::firstLine).containsExactly(2, 10, 11, 13);
        assertThat(names(read)).containsExactly("校舍维修", "图书购置", "另一名称", "操场改造");
    }

    /** As some programs copy tables: what a merged cell covers is left out at the beginning of a line. */
    @Test
    void rowsWithoutTheirLeadingCellsArePutRight() {
        DocumentReadingResult read = read(
                ABOVE + GROUPS + HEAD + ROWS.replace("||||||||效益指标", "效益指标").replace("|||||||||质量指标", "质量指标") + BELOW);
        assertThat(names(read)).containsExactly("校舍维修", "图书购置", "操场改造");
        assertThat(read.tables().get(0).content().indicators())
                .extracting(
                        Indicator::level2, Indicator::name, row -> row.origin().repair())
                .contains(tuple("质量指标", "验收合格率", IndicatorRowReader.SHIFTED));
        assertThat(read.tables().get(1).content().indicators())
                .extracting(Indicator::level1, Indicator::name)
                .containsExactly(tuple("产出指标", "购书"), tuple("效益指标", "生均图书"));
    }

    /** What stands in a column once and again with another text is not dropped. */
    @Test
    void anotherTextInAColumnOfTheTargetIsNamed() {
        DocumentReadingResult read =
                read(ABOVE + GROUPS + HEAD + ROWS.replace("||||||||效益指标|社会效益|生均图书", "||||16.5||||效益指标|社会效益|生均图书"));
        assertThat(names(read)).hasSize(3);
        assertThat(read.findings())
                .filteredOn(finding -> finding.ruleId().equals("READ-UNPLACED"))
                .extracting(DocumentFinding::tableIndex, DocumentFinding::line, DocumentFinding::cellText)
                .containsExactly(tuple(2, 11, "16.5"));
    }

    /** No column of the form is missing, but one that the form does not have stands between them. */
    @Test
    void columnsThatTheFormDoesNotHaveAreKeptAsUnplaced() {
        String table = (GROUPS + HEAD + ROWS)
                .lines()
                .map(line -> {
                    List<String> cells = new ArrayList<>(List.of(line.split("\\|", -1)));
                    cells.add(4, line.startsWith("1|") ? "教科文股" : line.startsWith("序号") ? "归口股室" : "");
                    return String.join("|", cells);
                })
                .reduce("", (above, line) -> above + line + "\n");
        DocumentReadingResult read = read(ABOVE + table + BELOW);
        assertThat(names(read)).containsExactly("校舍维修", "图书购置", "操场改造");
        assertThat(read.tables().get(0).content().unplaced())
                .extracting(SourceCell::text)
                .containsExactlyInAnyOrder("归口股室", "教科文股");
    }

    @Test
    void aTableOfNoSuchFormIsNeverReadAsAnother() {
        for (String head :
                List.of(GROUPS + HEAD, (GROUPS + HEAD).replace("项目编码", "文号").replace("项目名称", "事项"))) {
            DocumentReadingResult read = read(ABOVE + head + ROWS, "two-periods", "year-end", "dated-tasks");
            assertThat(read.tables()).isEmpty();
            assertThat(read.others()).hasSize(1);
        }
        // Nothing tells its targets apart.
        DocumentReadingResult read =
                read(ABOVE + (GROUPS + HEAD).replace("项目编码", "文号").replace("项目名称", "事项") + ROWS);
        assertThat(read.tables()).isEmpty();
    }

    /** Twice the targets take about twice the steps, of which each looks at the clock. */
    @Test
    void hundredsOfTargetsAreRead() {
        AtomicLong looks = new AtomicLong();
        DocumentReadingResult few = read(many(150), looks);
        long half = looks.getAndSet(0);
        DocumentReadingResult read = read(many(300), looks);
        assertThat(few.tables()).hasSize(150);
        assertThat(read.tables())
                .hasSize(300)
                .allSatisfy(table -> assertThat(table.content().indicators()).hasSize(10));
        assertThat(read.findings()).isEmpty();
        assertThat(half).isGreaterThan(1500);
        assertThat(looks.get()).isLessThan(half * 22 / 10);
    }

    private static String many(int targets) {
        StringBuilder rows = new StringBuilder();
        for (int no = 1; no <= targets; no++) {
            rows.append(no).append("||YX-").append(no).append("|项目").append(no).append("|10|10||目标。");
            for (int i = 0; i < 10; i++) {
                rows.append(i == 0 ? "|" : "||||||||").append("产出指标|数量指标|指标").append(i);
                rows.append("|≥").append(i + 1).append("件|9||\n");
            }
        }
        return ABOVE + GROUPS + HEAD + rows + "合计||||" + targets * 10 + "||||||||||\n";
    }

    private static DocumentReadingResult read(String table, AtomicLong looks) {
        String text = table.replace('|', '\t');
        DocumentReading reading = new DocumentReading(
                "many.txt",
                new Forms(List.of(TestForms.form("project-list"))),
                FormChoices.NONE,
                () -> looks.getAndIncrement());
        reading.add(
                TabSeparatedText.ofDocument(text).stream().map(TestRows::row).toList(),
                text.lines().toList());
        return reading.result(DocumentPlaces.NONE);
    }

    private static List<String> names(DocumentReadingResult read) {
        return read.tables().stream()
                .map(table -> String.valueOf(table.content().header().project().name()))
                .toList();
    }

    /** With all of them and those of the product in force, none is taken for another. */
    private static DocumentReadingResult read(String table) {
        return read(table, "two-periods", "year-end", "dated-tasks", "project-list");
    }

    private static DocumentReadingResult read(String table, String... forms) {
        List<FormDefinition> all = new ArrayList<>(new FormFiles().load());
        for (String each : forms) {
            all.add(TestForms.form(each));
        }
        return new TextDocumentReader(new Forms(all)).read("表.txt", table.replace('|', '\t'), FormChoices.NONE);
    }
}
