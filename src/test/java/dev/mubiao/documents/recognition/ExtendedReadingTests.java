package dev.mubiao.documents.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.FormChoices;
import dev.mubiao.documents.read.text.InventedTables;
import dev.mubiao.documents.read.text.TextDocumentReader;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.FormYaml;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.testing.TestForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of forms that have places of their own: {@code |} stands for a tab. */
class ExtendedReadingTests {

    private static final String TWO_PERIODS = """

            云溪市2026年中长期项目绩效目标表
            （2026年度）
            项目名称|城区内河治理|||项目编码|YX-26-07||
            承担单位|云溪市水务局|||建设周期|3年||
            资金安排（万元）|周期总投入|360.5||本年投入||120.5|
            |其中：市级财政|300||其中：市级财政||100|
            |自筹资金|60.5||自筹资金||20.5|
            目标|周期目标|||本年目标|||
            |三年内完成内河治理12公里。|||完成内河治理4公里。|||
            一级指标|二级指标|三级指标|周期指标值|二级指标|三级指标||本年指标值
            产出指标|数量指标|治理河长|12公里|数量指标|治理河长||4公里
            |||||清淤量||≥3万方
            |质量指标|水质达标率|≥95%||||
            效益指标||||社会效益|居民投诉下降率||≥20%
            """;

    private static final String YEAR_END = """

            2025年度年末绩效评价表

            项目名称|图书馆夜间开放||||评价等级|良|
            资金情况|资金类别|年初安排|调整后预算||实际支出||支出进度
            |合计|50|48||47.2||98.33%
            |本级财力|50|||47.2||—
            预期目标||||完成情况|||
            每周开放六晚。||||每周开放六晚，读者增加。|||
            指标完成情况|一级指标|指标名称|目标值|完成值|分值|得分|未完成原因
            |产出指标(60分)|开放天数|≥300天|310天|40|40|
            ||新增座位|≥80个|76个|20|18|场地到位较晚。
            |效益指标（20分）|读者增长率|≥10%|12%|20|20|
            |满意度指标(10分)|读者满意度|≥90%|93%|10|10|
            总计|||||90|88|
            填表人：苏晓禾　电话：66012345　填表日期：2026-1-9
            注：完成值须有佐证材料。
            """;

    private static final String DATED = """

            专项资金绩效申报表

            项目名称|村道硬化||项目性质|☑新建　□续建|
            开工日期|2026年3月1日||竣工日期|2026/11/30|
            资金属性|□一般债券 ☑专项债券 ■其他||申请金额|1,860,000.00|
            建设内容|名称||金额|完成时间|
            |路基||600,000|2026-06-30|
            |路面||1,200,000|2026/9/30|
            |标线||60,000||
            |合计||1,860,000|—|
            绩效目标|硬化村道6公里。||||
            年度指标||||指标值|
            硬化里程||||6公里|
            验收合格率||||100%|
            项目期内指标|||||
            指标||||目标值|
            道路使用年限||||≥10年|
            """;

    @Test
    void termAndYearSideBySideAreToldApart() {
        TargetContent content = read("two-periods", TWO_PERIODS);
        assertThat(content.header().project().name()).isEqualTo("城区内河治理");
        assertThat(content.header().project().code()).isEqualTo("YX-26-07");
        assertThat(content.funding().total().raw()).isEqualTo("120.5");
        assertThat(content.funding().sources())
                .extracting(LabelledAmount::label, amount -> amount.amount().raw())
                .containsExactly(tuple("市级财政", "100"), tuple("自筹资金", "20.5"));
        assertThat(content.free().fields())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "term-total", "360.5",
                        "term-source", "300",
                        "term-source-2", "60.5",
                        "term-goals", "三年内完成内河治理12公里。"));
        assertThat(content.goals().texts()).containsExactly("完成内河治理4公里。");
        assertThat(content.indicators())
                .extracting(Indicator::level1, Indicator::level2, Indicator::name, ExtendedReadingTests::value)
                .containsExactly(
                        tuple("产出指标", "数量指标", "治理河长", "4公里"),
                        tuple("产出指标", "数量指标", "清淤量", "≥3万方"),
                        tuple("效益指标", "社会效益", "居民投诉下降率", "≥20%"));
        assertThat(content.free().table("term"))
                .extracting(Indicator::level1, Indicator::level2, Indicator::name, ExtendedReadingTests::value)
                .containsExactly(tuple("产出指标", "数量指标", "治理河长", "12公里"), tuple("产出指标", "质量指标", "水质达标率", "≥95%"));
        assertThat(content.unplaced()).isEmpty();
    }

    @Test
    void aMatrixAndColumnsOfTheFormsOwnAreRead() {
        TargetContent content = read("year-end", YEAR_END);
        assertThat(content.free().fields())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "grade", "良",
                        "initial-total", "50",
                        "executed-total", "47.2",
                        "rate-total", "98.33%",
                        "initial-city", "50",
                        "executed-city", "47.2",
                        "done", "每周开放六晚，读者增加。",
                        "weights", "90",
                        "score", "88",
                        "filled-on", "2026年1月9日"));
        assertThat(content.header().contact().name()).isEqualTo("苏晓禾");
        assertThat(content.header().contact().phone()).isEqualTo("66012345");
        assertThat(content.funding().total().raw()).isEqualTo("48");
        assertThat(content.goals().texts()).containsExactly("每周开放六晚。");
        assertThat(content.indicators())
                .extracting(Indicator::level1, Indicator::name, Indicator::extra)
                .containsExactly(
                        tuple("产出指标", "开放天数", Map.of("actual", "310天", "score", "40", "level1-points", "60分")),
                        tuple(
                                "产出指标",
                                "新增座位",
                                Map.of("actual", "76个", "score", "18", "cause", "场地到位较晚。", "level1-points", "60分")),
                        tuple("效益指标", "读者增长率", Map.of("actual", "12%", "score", "20", "level1-points", "20分")),
                        tuple("满意度指标", "读者满意度", Map.of("actual", "93%", "score", "10", "level1-points", "10分")));
        assertThat(content.unplaced()).isEmpty();
    }

    @Test
    void datesTicksListsAndFurtherTablesAreRead() {
        TargetContent content = read("dated-tasks", DATED);
        assertThat(content.header().project().attribute()).isEqualTo("新建");
        assertThat(content.free().fields())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "start", "2026/3/1",
                        "finish", "2026年11月30日",
                        "source-kind", "专项债券、其他",
                        "amount-sum", "1,860,000"));
        assertThat(content.free().list("works"))
                .extracting(row -> row.cells())
                .containsExactly(
                        new TreeMap<>(Map.of("name", "路基", "amount", "600,000", "due", "2026/6/30")),
                        new TreeMap<>(Map.of("name", "路面", "amount", "1,200,000", "due", "2026/9/30")),
                        new TreeMap<>(Map.of("name", "标线", "amount", "60,000")));
        assertThat(content.indicators()).extracting(Indicator::name).containsExactly("硬化里程", "验收合格率");
        assertThat(content.free().table("whole")).extracting(Indicator::name).containsExactly("道路使用年限");
        assertThat(content.unplaced()).isEmpty();
    }

    /** Rows left out, swapped or with more columns than the form has: what is there is found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "其中：市级财政|300||其中：市级财政||100|;其中：市级财政|||其中：市级财政||100|;term-source;''",
                "周期总投入|360.5||本年投入||120.5|;周期总投入|||360.5|本年投入|||120.5;term-total;360.5",
                "承担单位|云溪市水务局|||建设周期|3年||\\n;'';term-total;360.5",
                "周期目标|||本年目标|||;周期目标（2026年至2028年）|||本年目标|||;term-goals;三年内完成内河治理12公里。"
            })
    void aDisturbedRowTakesNoOtherWithIt(String from, String to, String field, String text) {
        String disturbed = TWO_PERIODS.replace(from.replace("\\n", "\n"), to);
        assertThat(disturbed).isNotEqualTo(TWO_PERIODS);
        TargetContent content = read("two-periods", disturbed);
        assertThat(content.free().field(field)).isEqualTo(text);
        assertThat(content.funding().total().raw()).isEqualTo("120.5");
        assertThat(content.indicators()).hasSize(3);
    }

    /** As some programs copy tables: what a merged cell covers is left out at the beginning of a line. */
    @Test
    void rowsWithoutTheirLeadingCellsArePutRight() {
        TargetContent content = read(
                "two-periods",
                TWO_PERIODS
                        .replace("|||||清淤量||≥3万方", "清淤量||≥3万方")
                        .replace("|质量指标|水质达标率|≥95%||||", "质量指标|水质达标率|≥95%||||"));
        assertThat(content.free().table("term"))
                .extracting(
                        Indicator::level2, Indicator::name, row -> row.origin().repair())
                .contains(tuple("质量指标", "水质达标率", IndicatorRowReader.SHIFTED));
        TargetContent end = read("year-end", YEAR_END.replace("||新增座位|≥80个|76个|20|18|", "新增座位|≥80个|76个|20|18|"));
        assertThat(end.indicators())
                .extracting(
                        Indicator::level1, Indicator::name, row -> row.extra().get("score"))
                .contains(tuple("产出指标", "新增座位", "18"));
    }

    /** Nothing of it vanishes without a word. */
    @Test
    void whatHasNoPlaceIsKeptAsUnplaced() {
        TargetContent content =
                read("year-end", YEAR_END.replace("注：完成值须有佐证材料。", "注：另附说明。").replace("总计|||", "小计|||||80|78|\n总计|||"));
        assertThat(content.unplaced())
                .extracting(SourceCell::text)
                .containsExactlyInAnyOrder("小计", "80", "78", "注：另附说明。");
        assertThat(content.indicators()).hasSize(4);
        assertThat(content.free().field("score")).isEqualTo("88");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-periods", "year-end", "dated-tasks"})
    void whatIsPrintedIsReadAgain(String name) {
        FormDefinition form = TestForms.form(name);
        TargetContent content = read(
                name,
                Map.of("two-periods", TWO_PERIODS, "year-end", YEAR_END, "dated-tasks", DATED)
                        .get(name));
        String printed = InventedTables.print(form.variants().get(0), content);
        TargetContent again = read(name, printed.replace('\t', '|'));
        assertThat(again.free().fields()).isEqualTo(content.free().fields());
        assertThat(again.header().project()).isEqualTo(content.header().project());
        assertThat(again.funding().total().money())
                .isEqualTo(content.funding().total().money());
        assertThat(again.indicators())
                .extracting(Indicator::labels, Indicator::stated, Indicator::extra)
                .isEqualTo(content.indicators().stream()
                        .map(row -> tuple(row.labels(), row.stated(), row.extra()))
                        .toList());
        assertThat(again.free().tables().keySet())
                .isEqualTo(content.free().tables().keySet());
        assertThat(again.unplaced()).isEmpty();
    }

    /** With all of them and those of the product in force, none is taken for another. */
    private static TargetContent read(String name, String table) {
        List<FormDefinition> forms = new ArrayList<>(new FormFiles().load());
        for (String each : List.of("two-periods", "year-end", "dated-tasks")) {
            forms.add(FormYaml.read(TestForms.text(each)));
        }
        DocumentReadingResult read =
                new TextDocumentReader(new Forms(forms)).read("表.txt", table.replace('|', '\t'), FormChoices.NONE);
        assertThat(read.others()).isEmpty();
        assertThat(read.tables()).hasSize(1);
        TargetContent content = read.tables().get(0).content();
        assertThat(content.formId()).isEqualTo(name);
        return content;
    }

    private static String value(Indicator row) {
        return String.valueOf(row.stated().valueRaw());
    }
}
