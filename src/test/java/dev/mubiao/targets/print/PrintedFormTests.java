package dev.mubiao.targets.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.AnnualTask;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.Measure;
import dev.mubiao.targets.content.Operator;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.content.TargetValue;
import dev.mubiao.targets.content.ValueKind;
import dev.mubiao.uikit.PrintedCell;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrintedFormTests {

    private static final Forms FORMS = new Forms(new FormFiles().load());

    static Stream<FormVariant> tables() {
        return FORMS.all().stream()
                .map(FormDefinition::variants)
                .flatMap(List::stream)
                .filter(variant -> variant.indicators() != null);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void coversEveryPlaceOfTheGridOnce(FormVariant variant) {
        for (int goals = 0; goals < 4; goals++) {
            for (int tasks = 0; tasks < 3; tasks++) {
                PrintedForm form = PrintedForm.of(variant, content(variant, goals, tasks));
                assertCoversGrid(form.table().rows(), variant.columns());
            }
        }
    }

    @Test
    void mergesEqualLevelsDownButNotAcrossLevelOne() {
        FormVariant variant = variant("changshou-2026", FormKind.PROJECT);
        TargetContent content = content(variant, 1, 0);
        PrintedForm form = PrintedForm.of(variant, content);
        PrintedCell level1 =
                cell(form, new IndicatorRef(content.indicators().get(0).id(), IndicatorField.LEVEL1).key());
        assertThat(level1.text()).isEqualTo("产出指标");
        assertThat(level1.rows()).isEqualTo(2);
        assertThat(form.table().rows().stream().flatMap(List::stream).map(PrintedCell::key))
                .doesNotContain(new IndicatorRef(content.indicators().get(1).id(), IndicatorField.LEVEL1).key());
    }

    @Test
    void showsMoneyInTheFormsUnit() {
        FormVariant yuan = variant("changshou-2026", FormKind.PROJECT);
        assertThat(cell(PrintedForm.of(yuan, content(yuan, 1, 0)), "field:TOTAL")
                        .text())
                .isEqualTo("1,234,500");
        FormVariant inside = variant("hangu-2025", FormKind.PROJECT);
        assertThat(cell(PrintedForm.of(inside, content(inside, 1, 0)), "field:TOTAL")
                        .text())
                .isEqualTo("123.45万元");
    }

    @Test
    void printsARepeatedRowForEachGoal() {
        FormVariant variant = variant("hangu-2025", FormKind.PROJECT);
        PrintedForm form = PrintedForm.of(variant, content(variant, 3, 0));
        assertThat(cell(form, "field:GOAL:2").text()).isEqualTo("目标3");
        assertThat(form.table().rows().stream().flatMap(List::stream).map(PrintedCell::text))
                .contains("目标1", "目标3");
    }

    @Test
    void printsANarrativeAsSections() {
        FormVariant variant = variant("hangu-2025", FormKind.DEPARTMENT);
        TargetContent empty = TargetContent.empty(FormKey.first("hangu-2025", FormKind.DEPARTMENT));
        TargetContent content = new TargetContent(
                empty.form(),
                new BudgetYear(2025),
                TargetHeader.EMPTY,
                Funding.EMPTY,
                new TargetContent.Goals(
                        List.of("总体"),
                        List.of(new SubGoal(1, "（一）", "分项", "做成一件事", "数量≥1件", 0)),
                        List.of(new Measure("按月调度", 0)),
                        List.of()),
                List.of(),
                List.of());
        PrintedForm form = PrintedForm.of(variant, content);
        assertThat(form.table().rows()).isEmpty();
        assertThat(form.sections()).extracting(PrintedForm.Section::heading).contains("（一）分项");
        assertThat(form.sections())
                .flatExtracting(PrintedForm.Section::paragraphs)
                .extracting(PrintedForm.Place::text)
                .contains("总体", "按月调度", "绩效目标：做成一件事");
        assertThat(form.beside())
                .flatExtracting(PrintedForm.Place::cells)
                .extracting(CellRef::key)
                .contains("field:GOALS", "subGoal:1", "subGoal:1:goal", "measure:0");
    }

    private static void assertCoversGrid(List<List<PrintedCell>> rows, int columns) {
        int[][] covered = new int[rows.size()][columns];
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (PrintedCell cell : rows.get(r)) {
                while (column < columns && covered[r][column] > 0) {
                    column++;
                }
                for (int dr = 0; dr < cell.rows(); dr++) {
                    for (int dc = 0; dc < cell.columns(); dc++) {
                        covered[r + dr][column + dc]++;
                    }
                }
            }
        }
        assertThat(Arrays.stream(covered)).allSatisfy(row -> assertThat(row).containsOnly(1));
    }

    private static PrintedCell cell(PrintedForm form, String key) {
        return form.table().rows().stream()
                .flatMap(List::stream)
                .filter(cell -> key.equals(cell.key()))
                .findFirst()
                .orElseThrow();
    }

    private static FormVariant variant(String id, FormKind kind) {
        return FORMS.find(id).flatMap(form -> form.variant(kind)).orElseThrow();
    }

    private static TargetContent content(FormVariant variant, int goals, int tasks) {
        return new TargetContent(
                FormKey.first("any", variant.kind()),
                new BudgetYear(2026),
                TargetHeader.EMPTY,
                new Funding(
                        Amount.of(new Money(new BigDecimal("1234500"))),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of()),
                new TargetContent.Goals(
                        Stream.of("目标1", "目标2", "目标3").limit(goals).toList(),
                        List.of(),
                        List.of(),
                        Stream.of(new AnnualTask("任务1", "内容"), new AnnualTask("任务2", "内容"))
                                .limit(tasks)
                                .toList()),
                List.of(indicator("产出指标", "数量指标"), indicator("产出指标", "质量指标"), indicator("效益指标", "质量指标")),
                List.of());
    }

    private static Indicator indicator(String level1, String level2) {
        return new Indicator(
                UUID.randomUUID(),
                new Indicator.Labels(level1, level2, "名称"),
                new Indicator.StatedValue(
                        "≥", "1", "个", new TargetValue(ValueKind.NUMBER, Operator.GE, BigDecimal.ONE, null, null)),
                null,
                null,
                Indicator.Notes.NONE,
                Indicator.Origin.TYPED);
    }
}
