package dev.mubiao.targets.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.FormFiles.FormFile;
import dev.mubiao.forms.catalogue.FormYaml;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.platform.Money;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.content.FormMove.LostCell;
import dev.mubiao.targets.content.FormMove.Moved;
import dev.mubiao.testing.FilledForms;
import dev.mubiao.testing.FreeContents;
import dev.mubiao.testing.TestForms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormMoveTests {

    /** A form with all that the other lacks. */
    private static final FormDefinition FULL = FormYaml.read("""
            id: own
            name: {zh: 甲, en: A}
            year: 2026
            variants:
              - kind: project
                name: {zh: 甲, en: A}
                title: 甲表
                titleMarks: [甲表]
                moneyUnit: wan_yuan
                columns: 4
                rows:
                  - cells: [{label: 项目名称}, {field: PROJECT_NAME}, {label: 联系人}, {field: CONTACT_NAME}]
                  - cells: [{label: 总额}, {field: TOTAL}, {label: 财政拨款}, {field: SOURCE, item: 财政拨款}]
                  - cells: [{label: 目标}, {field: GOALS}, {label: 执行率}, {field: EXECUTION_WEIGHT}]
                indicators:
                  columns:
                    - {field: NAME, label: 名称}
                    - {field: OPERATOR, label: 性质}
                    - {field: VALUE, label: 值}
                    - {field: WEIGHT, label: 分值}
            """);

    private static final FormDefinition POOR = FormYaml.read("""
            id: own
            version: 2
            name: {zh: 甲, en: A}
            year: 2026
            variants:
              - kind: project
                name: {zh: 甲, en: A}
                title: 甲表
                titleMarks: [甲表]
                moneyUnit: wan_yuan
                columns: 2
                rows:
                  - cells: [{label: 项目名称}, {field: PROJECT_NAME}]
                indicators:
                  columns: [{field: NAME, label: 名称}, {field: VALUE, label: 值}]
            """);

    static List<FilledForms.Filled> filled() {
        return FilledForms.all();
    }

    @ParameterizedTest
    @MethodSource("filled")
    void aVersionWithTheSameCellsLosesNothing(FilledForms.Filled filled) {
        FormKey next = filled.form().withVersion(2).key(filled.variant().kind());
        Moved moved = FormMove.of(filled.content(), filled.variant(), next, filled.variant());
        assertThat(moved.lost()).isEmpty();
        TargetContent content = filled.content();
        assertThat(moved.content())
                .isEqualTo(new TargetContent(
                        next,
                        content.year(),
                        content.header(),
                        content.funding(),
                        content.goals(),
                        content.indicators(),
                        content.unplaced(),
                        content.unread(),
                        FreeContent.NONE));
    }

    @Test
    void whatTheNewVersionHasNoCellForIsListedAndKept() {
        Moved moved = move(content(Map.of()));
        assertThat(moved.lost())
                .containsExactly(
                        new LostCell("联系人", "张三"),
                        new LostCell("执行率", "10"),
                        new LostCell("总额", "66.72万元"),
                        new LostCell("财政拨款", "60万元"),
                        new LostCell("目标", "目标一"),
                        new LostCell("巡查 · 分值", "90"));
        TargetContent content = moved.content();
        assertThat(content.form().version()).isEqualTo(2);
        assertThat(content.unplaced())
                .extracting(SourceCell::text)
                .containsExactly("原有", "联系人：张三", "执行率：10", "总额：66.72万元", "财政拨款：60万元", "目标：目标一", "巡查 · 分值：90");
        assertThat(content.displayName()).isEqualTo("项目甲");
        assertThat(content.header().contact().name()).isNull();
        assertThat(content.funding()).isEqualTo(Funding.EMPTY);
        assertThat(content.indicators().get(0).stated().valueRaw())
                .as("with its operator")
                .isEqualTo("≥12次");
    }

    @Test
    void whatWasTypedAndNotUnderstoodIsKeptAsItWasTyped() {
        Moved moved = move(content(Map.of(new FieldRef(Field.TOTAL), "约七十万")));
        assertThat(moved.lost()).contains(new LostCell("总额", "约七十万"));
        assertThat(moved.content().unread()).isEmpty();
    }

    @Test
    void ofPlacesOfTheFormsOwnThoseOfTheSameIdsStay() {
        String text = TestForms.text("year-end");
        FormDefinition next = FormYaml.read(text.replace(
                                "      - {id: done, label: 完成情况, type: long_text, meaning: achieved_goals}\n", "")
                        .replace("{free: done, span: 4}", "{label: —, span: 4}")
                        .replace("        - {id: cause, label: 未完成原因, type: long_text, meaning: cause}\n", "")
                        .replace("        - {free: cause, label: 未完成原因}\n", "        - {field: REMARK, label: 备注}\n"))
                .withVersion(2);
        TargetContent filled = FreeContents.filled("year-end");
        FormKey key = next.key(FormKind.PROJECT);
        Moved moved = FormMove.of(
                filled, TestForms.variant("year-end"), key, next.variants().get(0));
        assertThat(moved.lost())
                .extracting(FormMove.LostCell::label, FormMove.LostCell::text)
                .contains(tuple("完成情况", "第一行\n第二行"), tuple("年度完成数 · 未完成原因", "第一行\n第二行"))
                .hasSize(2);
        assertThat(moved.content().free().fields()).doesNotContainKey("done").containsEntry("initial-total", "1,200.5");
        assertThat(moved.content().indicators().get(0).extra()).containsOnlyKeys("actual", "score", "level1-points");
        assertThat(moved.content().unplaced()).extracting(SourceCell::text).contains("完成情况：第一行\n第二行");
        assertThat(FormMove.of(filled, TestForms.variant("year-end"), key, TestForms.variant("year-end"))
                        .lost())
                .isEmpty();
    }

    @Test
    void whatIsToBeDoneForATaskIsListedWhereOnlyItsNameIsPrinted() {
        FormFile file = new FormFiles()
                .files().stream()
                        .filter(each -> each.definition().id().equals("lukou-2026"))
                        .findFirst()
                        .orElseThrow();
        FormDefinition names = FormYaml.read(file.yaml()
                .replace("任务名称, 主要内容, 预算情况", "任务名称, 预算情况")
                .replaceAll(", span: 2}\\s+- \\{label: 主要内容, span: 5}", ", span: 7}")
                .replaceAll(", span: 2}\\s+- \\{field: TASK_CONTENT, required: true, span: 5}", ", span: 7}"));
        FormVariant from = file.definition().variant(FormKind.DEPARTMENT).orElseThrow();
        FormVariant to = names.variant(FormKind.DEPARTMENT).orElseThrow();
        TargetContent content = TargetContent.empty(file.definition().key(FormKind.DEPARTMENT))
                .withGoals(new TargetContent.Goals(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new AnnualTask("巡查", "每月一次"), new AnnualTask("培训", ""))));
        Moved moved = FormMove.of(content, from, names.withVersion(2).key(FormKind.DEPARTMENT), to);
        assertThat(moved.lost()).containsExactly(new LostCell("主要内容", "巡查 每月一次"));
        assertThat(moved.content().goals().tasks()).containsExactly(new AnnualTask("巡查", ""), new AnnualTask("培训", ""));
    }

    private static Moved move(TargetContent content) {
        FormVariant from = FULL.variants().get(0);
        FormVariant to = POOR.variants().get(0);
        return FormMove.of(content, from, POOR.key(to.kind()), to);
    }

    private static TargetContent content(Map<CellRef, String> unread) {
        Indicator row = new Indicator(
                UUID.randomUUID(),
                new Indicator.Labels(null, null, "巡查"),
                new Indicator.StatedValue("≥", "12次", "次", TargetValue.NONE),
                new BigDecimal("90"),
                null,
                Indicator.Notes.NONE,
                Indicator.Origin.TYPED);
        return new TargetContent(
                FULL.key(FULL.variants().get(0).kind()),
                null,
                TargetHeader.of(null, Map.of(Field.PROJECT_NAME, "项目甲", Field.CONTACT_NAME, "张三")::get),
                new Funding(
                        Amount.of(new Money(new BigDecimal("667200"))),
                        List.of(new LabelledAmount("财政拨款", Amount.of(new Money(new BigDecimal("600000"))))),
                        List.of(),
                        List.of(),
                        BigDecimal.TEN,
                        List.of()),
                new TargetContent.Goals(List.of("目标一"), List.of(), List.of(), List.of()),
                List.of(row),
                List.of(new SourceCell(3, 1, "原有")),
                unread,
                FreeContent.NONE);
    }
}
