package dev.mubiao.targets.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.FreeRef;
import dev.mubiao.targets.cell.ListCellRef;
import dev.mubiao.targets.content.ContentCell;
import dev.mubiao.targets.content.ContentCells;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.testing.FilledTestForms;
import dev.mubiao.testing.TestForms;
import dev.mubiao.uikit.PrintedCell;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What only its form knows is printed where the form wants it, as the form writes it. */
class FreePrintTests {

    @ParameterizedTest
    @MethodSource("dev.mubiao.testing.TestForms#names")
    void everyPlaceIsPrinted(String name) {
        FormVariant variant = TestForms.variant(name);
        TargetContent content = FilledTestForms.content(name);
        PrintedForm form = PrintedForm.of(variant, content);
        List<CellRef> cells = cells(form).stream()
                .flatMap(cell -> cell.shown().stream())
                .map(PrintedCell::key)
                .filter(Objects::nonNull)
                .map(CellRef::of)
                .toList();
        assertThat(cells).doesNotHaveDuplicates();
        List<CellRef> printed = Stream.concat(
                        cells.stream(), form.beside().stream().flatMap(place -> place.cells().stream()))
                .toList();
        assertThat(ContentCells.of(variant, content))
                .filteredOn(
                        cell -> !cell.label().contains("一级指标") && !cell.label().contains("二级指标"))
                .extracting(ContentCell::place)
                .isSubsetOf(printed);
    }

    @Test
    void severalFieldsOfOneCellFollowEachOther() {
        TargetContent content = FilledTestForms.content("joined-cells");
        List<String> texts = cells(PrintedForm.of(TestForms.variant("joined-cells"), content)).stream()
                .map(PrintedCell::text)
                .toList();
        assertThat(texts)
                .contains(
                        "负责人：项目contact_name　电话：项目contact_phone",
                        "计划2026/3/1开工，2026/3/1完工。",
                        "2、地点2的说明（投资1,200.5万元）",
                        "审核意见：同意　审核日期：2026年3月1日",
                        "以下空白");
    }

    @Test
    void datesMoneyAndTicksArePrintedAsTheFormWritesThem() {
        TargetContent content = FilledTestForms.content("dated-tasks");
        assertThat(text(content, "free:start")).isEqualTo("2026/3/1");
        assertThat(text(content, "free:finish")).isEqualTo("2026年3月1日");
        assertThat(text(content, "free:amount-sum")).isEqualTo("1,200.5");
        assertThat(text(content, "free:source-kind")).isEqualTo("☑一般债券 □专项债券 ☑其他");
        assertThat(text(content, "field:ATTRIBUTE")).isEqualTo("☑新建 □续建");
        assertThat(text(content, "free:amount-sum", "约三成")).isEqualTo("约三成");
        assertThat(text(content, "free:start", "三月上旬")).isEqualTo("三月上旬");
        assertThat(text(content, "free:source-kind", "一般债券、自筹")).isEqualTo("一般债券、自筹");
        assertThat(text(content, "free:source-kind", "")).isEqualTo("□一般债券 □专项债券 □其他");
    }

    @Test
    void aListIsPrintedAtLeastAsLongAsTheFormWants() {
        FormVariant variant = TestForms.variant("dated-tasks");
        TargetContent content = FilledTestForms.content("dated-tasks");
        assertThat(listed(PrintedForm.of(variant, content))).isEqualTo(3);
        TargetContent empty = content.withFree(content.free().withList("works", List.of()));
        List<PrintedCell> cells = cells(PrintedForm.of(variant, empty));
        assertThat(cells)
                .filteredOn(cell -> cell.text().equals("建设内容"))
                .singleElement()
                .satisfies(cell -> assertThat(cell.rows()).isEqualTo(4));
    }

    @Test
    void partsTellTheTablesOfIndicatorsFromTheRowsAroundThem() {
        FormVariant variant = TestForms.variant("dated-tasks");
        PrintedForm form = PrintedForm.of(variant, FilledTestForms.content("dated-tasks"));
        assertThat(form.parts())
                .extracting(PrintedForm.Part::indicators)
                .containsExactly(
                        null,
                        variant.indicators(),
                        null,
                        null,
                        null,
                        variant.tables().get(0));
        assertThat(form.parts().get(1).rows()).hasSize(3);
        IndicatorTable whole = Objects.requireNonNull(form.parts().get(5).indicators());
        assertThat(whole.label()).isEqualTo("项目期内指标");
    }

    @Test
    void linesBetweenTablesArePrintedWhereTheyStand() {
        FormVariant variant = TestForms.variant("dated-tasks");
        PrintedForm form = PrintedForm.of(variant, FilledTestForms.content("dated-tasks"));
        assertThat(form.between())
                .extracting(PrintedForm.Line::text)
                .containsExactly("审核人：审核人的说明　审核日期：2026/3/1", "注：项目期内指标须逐年分解。");
        assertThat(form.parts().get(2).line()).isEqualTo(form.between().get(0));
        assertThat(form.beside())
                .extracting(PrintedForm.Place::cells)
                .contains(List.of(new FreeRef("checker"), new FreeRef("checked-on")));
        assertThat(form.parts().get(4).rows().get(0))
                .singleElement()
                .satisfies(cell -> assertThat(cell.columns()).isEqualTo(6));
        PrintedFormView view = new PrintedFormView(form);
        assertThat(view.grid().text("free:checked-on")).isEqualTo("审核人：审核人的说明　审核日期：2026/3/1");
    }

    private static long listed(PrintedForm form) {
        return cells(form).stream()
                .map(PrintedCell::key)
                .filter(Objects::nonNull)
                .map(CellRef::of)
                .filter(ListCellRef.class::isInstance)
                .map(cell -> ((ListCellRef) cell).row())
                .distinct()
                .count();
    }

    private static String text(TargetContent content, String key, String typed) {
        CellRef place = CellRef.of(key);
        assertThat(place).isInstanceOf(FreeRef.class);
        return text(ContentCells.with(content, place, typed), key);
    }

    private static String text(TargetContent content, String key) {
        return cells(PrintedForm.of(TestForms.variant("dated-tasks"), content)).stream()
                .filter(cell -> key.equals(cell.key()))
                .map(PrintedCell::text)
                .findFirst()
                .orElseThrow();
    }

    private static List<PrintedCell> cells(PrintedForm form) {
        return form.table().rows().stream().flatMap(List::stream).toList();
    }
}
