package dev.mubiao.forms.catalogue;

import static dev.mubiao.testing.TestForms.text;
import static dev.mubiao.testing.TestForms.variant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormPage;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.RecordLayout;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FreeBinding;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.forms.layout.FreeMeaning;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.forms.layout.Period;
import dev.mubiao.forms.layout.RowStyle;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What forms say beyond the fields that every target has. */
class FormLanguageTests {

    @ParameterizedTest
    @MethodSource("dev.mubiao.testing.TestForms#names")
    void aFormIsReadBackAsItWasWritten(String name) {
        FormDefinition form = FormYaml.read(text(name));
        assertThat(FormYaml.read(FormYaml.write(form))).isEqualTo(form);
        assertThat(form.variants().get(0).extended()).isTrue();
    }

    @Test
    void formsOfTheProductHaveNoneOfIt() {
        assertThat(new FormFiles().files())
                .allSatisfy(file -> assertThat(file.definition().variants())
                        .noneMatch(FormVariant::extended)
                        .allSatisfy(variant -> assertThat(variant.allRows())
                                .hasSize(
                                        variant.rows().size() + variant.footer().size())));
    }

    @Test
    void fieldsOfTheTermAreFieldsOfTheFormsOwn() {
        FormVariant variant = variant("two-periods");
        assertThat(variant.fields())
                .extracting(FreeField::id, FreeField::label, FreeField::type, FreeField::meaning, FreeField::item)
                .containsExactly(
                        tuple("term-total", "周期总投入", FreeFieldType.MONEY, FreeMeaning.TERM_TOTAL, null),
                        tuple("term-source", "其中：市级财政", FreeFieldType.MONEY, FreeMeaning.TERM_SOURCE, "市级财政"),
                        tuple("term-source-2", "自筹资金", FreeFieldType.MONEY, FreeMeaning.TERM_SOURCE, "自筹资金"),
                        tuple("term-goals", "周期目标", FreeFieldType.LONG_TEXT, FreeMeaning.TERM_GOALS, null));
        assertThat(variant.fields()).extracting(FreeField::period).containsOnly(Period.TERM);
    }

    @Test
    void fieldsOfOneCellHaveTheLabelsBeforeThem() {
        FormVariant variant = variant("joined-cells");
        assertThat(variant.freeBindings())
                .extracting(binding -> binding.field().id(), binding -> name(binding.label()))
                .contains(
                        tuple("basis", "　依据："),
                        tuple("begin", "计划"),
                        tuple("cost", "（投资"),
                        tuple("checked-on", "　审核日期："));
        assertThat(variant.bindings())
                .filteredOn(binding -> binding.cell().first() == Field.CONTACT_PHONE)
                .singleElement()
                .satisfies(binding -> assertThat(name(binding.label())).isEqualTo("　电话："));
    }

    @Test
    void aBlockSharesTheLevelsThatItDoesNotHave() {
        IndicatorTable table = Objects.requireNonNull(variant("two-periods").indicators());
        assertThat(table.columns()).extracting(IndicatorColumn::label).containsExactly("一级指标", "二级指标", "三级指标", "本年指标值");
        IndicatorTable term = table.alone("term");
        assertThat(term.columns())
                .extracting(IndicatorColumn::field, IndicatorColumn::label)
                .containsExactly(
                        tuple(IndicatorField.LEVEL1, "一级指标"),
                        tuple(IndicatorField.LEVEL2, "二级指标"),
                        tuple(IndicatorField.NAME, "三级指标"),
                        tuple(IndicatorField.VALUE, "周期指标值"));
        assertThat(term.period()).isEqualTo(Period.TERM);
        assertThat(variant("two-periods").tableIds()).containsExactly("term");
        assertThat(variant("dated-tasks").tableIds()).containsExactly("whole");
    }

    @Test
    void aPlaceInAMatrixHasALabelBesideAndOneAbove() {
        FormVariant variant = variant("year-end");
        assertThat(variant.freeBindings())
                .filteredOn(binding -> binding.field().id().startsWith("executed"))
                .extracting(binding -> name(binding.label()), binding -> name(binding.head()))
                .containsExactly(tuple("合计", "实际支出"), tuple("本级财力", "实际支出"));
        assertThat(variant.bindings())
                .filteredOn(binding -> binding.cell().first() == Field.TOTAL)
                .extracting(binding -> name(binding.label()), binding -> name(binding.head()))
                .containsExactly(tuple("合计", "调整后预算"));
        assertThat(variant.freeBindings())
                .filteredOn(binding -> binding.field().id().equals("score"))
                .extracting(FreeBinding::label)
                .extracting(FormLanguageTests::name)
                .containsExactly("总计");
    }

    @Test
    void listsPagesAndWidthsAreRead() {
        FormVariant variant = variant("dated-tasks");
        assertThat(variant.list("works")).hasValueSatisfying(list -> {
            assertThat(list.least()).isEqualTo(2);
            assertThat(list.columns()).extracting(FreeField::id).containsExactly("name", "amount", "due");
        });
        assertThat(variant.freeBindings())
                .filteredOn(binding -> binding.list() != null)
                .hasSize(3);
        FormPage page = Objects.requireNonNull(variant.page());
        assertThat(page.size()).isEqualTo(FormPage.Size.A3);
        assertThat(page.direction()).isEqualTo(FormPage.Direction.LANDSCAPE);
        assertThat(page.margins()).hasSize(4);
        assertThat(variant("two-periods").widths()).hasSize(8);
    }

    @Test
    void aPatternOfALineIsItsLabelsAndFields() {
        assertThat(variant("year-end").allRows())
                .filteredOn(row -> row.style() == RowStyle.LINE)
                .first()
                .satisfies(row -> assertThat(row.cells())
                        .hasSize(6)
                        .filteredOn(LabelCell.class::isInstance)
                        .extracting(cell -> ((LabelCell) cell).label())
                        .containsExactly("填表人：", "　电话：", "　填表日期："));
    }

    /** Each column is a label with its value, two in a row, and a long text in a row of its own. */
    @Test
    void columnsOfSeveralTargetsAreTheRowsOfOne() {
        FormVariant variant = variant("project-list");
        assertThat(variant.columns()).isEqualTo(5);
        assertThat(variant.rows())
                .filteredOn(row -> row.style() == RowStyle.GRID)
                .extracting(row -> row.cells().stream()
                        .filter(LabelCell.class::isInstance)
                        .map(cell -> ((LabelCell) cell).label())
                        .toList())
                .containsExactly(
                        List.of("预算单位", "项目编码"),
                        List.of("项目名称", "总额（预算金额）"),
                        List.of("财政拨款（预算金额）", "自筹资金（预算金额）"),
                        List.of("年度绩效目标"),
                        List.of("开始日期", "联系人"));
        assertThat(variant.bindings())
                .filteredOn(binding -> binding.cell().required())
                .extracting(binding -> binding.cell().first())
                .containsExactly(Field.PROJECT_NAME, Field.TOTAL);
        RecordLayout records = Objects.requireNonNull(variant.records());
        assertThat(records.all())
                .filteredOn(column -> !column.number())
                .allSatisfy(column -> assertThat(variant.place(column)).isPresent());
        assertThat(records.width(Objects.requireNonNull(variant.indicators()))).isEqualTo(15);
    }

    @Test
    void whatAColumnSaysOfTheTermIsAFieldOfTheFormsOwn() {
        FormVariant variant = variant("subsidy-list");
        RecordLayout records = Objects.requireNonNull(variant.records());
        assertThat(records.columns().get(2).free()).isEqualTo("term-total");
        assertThat(variant.freeField("term-total").orElseThrow().label()).isEqualTo("补助总额");
        assertThat(records.totals()).containsExactly("总计");
        assertThat(variant.columns()).isEqualTo(2);
    }

    /** Rows that an office lays out itself stay; they show what the columns do. */
    @Test
    void rowsOfAnOfficesOwnAreKept() {
        String own = """
                    rows:
                      - cells: [{label: 事项}, {field: PROJECT_NAME}]
                      - cells: [{label: 性质}, {field: ATTRIBUTE}]
                      - cells: [{label: 金额}, {field: TOTAL}]
                    records:
                      columns:
                        - {field: PROJECT_NAME, label: 补助事项, key: true}
                        - {field: TOTAL, label: 补助金额}
                        - {field: ATTRIBUTE, label: 事项性质}
                    columns: 2
                    indicators:
                """.indent(0);
        String text = text("subsidy-list");
        String laidOut = text.substring(0, text.indexOf("    recognise:"))
                + own
                + text.substring(text.indexOf("    indicators:") + "    indicators:\n".length());
        assertThat(FormYaml.read(laidOut).variants().get(0).rows())
                .extracting(row -> ((LabelCell) row.cells().get(0)).label())
                .containsExactly("事项", "性质", "金额");
        for (String wrong : List.of(
                "      - cells: [{label: 性质}, {field: ATTRIBUTE}]\n", "        - {field: TOTAL, label: 补助金额}\n")) {
            assertThat(laidOut).contains(wrong);
            assertThat(catchThrowableOfType(InvalidFormException.class, () -> FormYaml.read(laidOut.replace(wrong, "")))
                            .problems()
                            .get(0)
                            .text()
                            .key())
                    .startsWith("forms.definition.records");
        }
    }

    @Test
    void regionsAreTheirRowsTablesAndFooter() {
        String head = """
                id: regions
                name: {zh: 绩效表, en: Targets}
                year: 2026
                variants:
                  - kind: project
                    name: {zh: 绩效表, en: Targets}
                    title: 绩效表
                    titleMarks: [绩效表]
                    moneyUnit: yuan
                    columns: 4
                """;
        String written = """
                    fields:
                      - {id: money-total-initial, label: 年初（合计）, type: money}
                    lists:
                      - {id: works, label: 内容, least: 2, columns: [{id: name, label: 名称}, {id: amount, label: 金额, type: money}]}
                    rows:
                      - {style: line, centered: true, cells: [{label: "（{year}年度）"}]}
                      - cells: [{label: 项目名称}, {field: PROJECT_NAME, span: 3}]
                      - cells: [{label: 资金, rows: 2}, {label: 类别}, {label: 年初}, {label: 全年}]
                      - cells: [{label: 合计}, {free: money-total-initial}, {field: TOTAL}]
                      - cells: [{label: 内容, rows: 3}, {label: 名称, span: 2}, {label: 金额}]
                      - list: works
                        cells: [{free: name, span: 2}, {free: amount}]
                      - cells: [{label: 合计, span: 2}, {label: —}]
                    indicators:
                      columns: [{field: NAME, label: 指标, span: 2}, {field: VALUE, label: 值, span: 2}]
                      rows:
                        - {style: line, cells: [{label: 以下为中期指标。}]}
                    tables:
                      - {id: term, label: 中期, period: term, columns: [{field: NAME, label: 指标, span: 2}, {field: VALUE, label: 值, span: 2}]}
                    footer:
                      - {style: line, cells: [{label: 联系人：}, {field: CONTACT_NAME}]}
                """;
        String regions = """
                    regions:
                      - {note: "（{year}年度）", centered: true}
                      - fields:
                          - [{label: 项目名称}, {field: PROJECT_NAME, span: 3}]
                      - matrix:
                          id: money
                          label: 资金
                          corner: 类别
                          columns: [{id: initial, label: 年初, type: money}, {id: budget, label: 全年}]
                          rows: [{id: total, label: 合计, cells: {budget: {field: TOTAL}}}]
                      - list:
                          id: works
                          label: 内容
                          least: 2
                          columns: [{id: name, label: 名称, span: 2}, {id: amount, label: 金额, type: money}]
                          total: [{label: 合计, span: 2}, {label: —}]
                      - indicators:
                          columns: [{field: NAME, label: 指标, span: 2}, {field: VALUE, label: 值, span: 2}]
                      - note: 以下为中期指标。
                      - indicators: {id: term, label: 中期, period: term, columns: [{field: NAME, label: 指标, span: 2}, {field: VALUE, label: 值, span: 2}]}
                      - note: "联系人：{CONTACT_NAME}"
                """;
        FormDefinition expanded = FormYaml.read(head + regions);
        assertThat(expanded).isEqualTo(FormYaml.read(head + written));
        assertThat(FormYaml.read(FormYaml.write(expanded))).isEqualTo(expanded);
        for (String wrong : List.of(
                regions + "    rows: []\n",
                regions.replace("note: 以下", "remark: 以下"),
                regions.replace("{note: \"（{year}年度）\", centered", "{note: \"（{year}年度）\", bold"))) {
            FormProblem problem = catchThrowableOfType(InvalidFormException.class, () -> FormYaml.read(head + wrong))
                    .problems()
                    .get(0);
            assertThat(problem.text().key()).isEqualTo("forms.definition.regions");
            assertThat(problem.path()).isEqualTo("variants[0].regions");
            assertThat(problem.line()).isBetween(11, 12);
        }
    }

    /** {@code from} is replaced by {@code to}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year-end|{free: done, span: 4}|{free: dome, span: 4}|variants[0]|freeUnknown",
                "year-end|{free: done, span: 4}|{label: x, span: 4}|variants[0]|freeUnused",
                "year-end|{free: rate-total}|{free: score}|variants[0]|freeTwice",
                "year-end|{id: weights, label|{id: Weights, label|variants[0].fields[6]|freeId",
                "year-end|choices: [优, 良, 中, 差]|aliases: [等级]|variants[0].fields[9]|freeChoices",
                "year-end|meaning: initial_source, item: 本级财力|meaning: initial_source|variants[0].fields[3]|freeItem",
                "year-end|{free: actual, label|{free: actually, label|variants[0].indicators|freeUnknown",
                "year-end|{free: actual, label|{field: BASIS, label|variants[0].indicators|freeUnused",
                "year-end|{label: 总计, span: 5}|{label: 总计, span: 4}|variants[0]|rowWidth",
                "year-end|type: score, meaning: score_total|type: points|variants[0].fields[7].type|choice",
                "year-end|level1: 产出指标, name: 政策|level1: 产量指标, name: 政策|variants[0].indicators|prescribed",
                "two-periods|span: 2, block: term|span: 2|variants[0].indicators|columnTwice",
                "two-periods|{id: term, label|{id: long, label|variants[0].indicators|nameAndValue",
                "two-periods|widths: [6, |widths: [|variants[0]|widths",
                "two-periods|period: term, span: 3}|period: year, span: 3}|variants[0].rows[7].cells[0].period|unknown",
                "dated-tasks|format: yyyy/M/d, required|format: yyyy/b/d, required|variants[0].fields[0]|freeFormat",
                "dated-tasks|- list: works|- list: work|variants[0]|freeUnknown",
                "dated-tasks|- list: works|- repeat: GOAL|variants[0]|freeUnknown",
                "dated-tasks|- list: works|- {}|''|syntax",
                "dated-tasks|{free: due, span: 2}|{label: x, span: 2}|variants[0]|freeUnused",
                "dated-tasks|choices: [新建, 续建], ticks|ticks|variants[0].rows[0].cells[3]|ticks",
                "dated-tasks|- id: whole|- side: {label: x}|variants[0]|tables",
                "dated-tasks|20.5, 15]|20.5]|variants[0].page|margins",
                "joined-cells|{pattern: \"以下空白\"}|{parts: [{label: 甲}, {label: 乙}]}|variants[0].indicators.rows[0].cells[1]|pattern",
                "joined-cells|{pattern: \"以下空白\"}|{parts: [{field: TERM, span: 2}]}|variants[0].indicators.rows[0].cells[1]|pattern",
                "joined-cells|依据：{basis}|依据：{base}|variants[0]|freeUnused",
                "dated-tasks|fontSize: 9.5|fontSize: 1|variants[0].page|range",
                "project-list|{free: start, label|{free: begin, label|variants[0]|freeUnknown",
                "project-list|{free: start, label|{free: start, number: true, label|variants[0].records.right[0]|recordsColumn",
                "project-list|{field: GOALS, label|{field: GOAL, label|variants[0].records.columns[7]|recordsRepeated",
                "project-list|outer: true|outer: true, key: true|variants[0].records.columns[1]|recordsOuter",
                "project-list|, key: true||variants[0].records|recordsKey",
                "project-list|{field: CONTACT_NAME, label: 联系人}|{number: true, label: 联系人}|variants[0].records|recordsNumber",
                "project-list|item: 财政拨款, ||variants[0].records.columns[5]|item",
                "project-list|label: 总额|labels: 总额|variants[0].records.columns[4]|missing",
                "project-list|{field: CONTACT_NAME, label: 联系人}|{field: PROJECT_NAME, label: 联系人}|variants[0]|recordsTwice",
                "project-list|{field: LEVEL1, label: 一级指标}|{field: LEVEL1, label: 一级指标, span: 60}|variants[0]|range",
                "project-list|page: {size: a3, direction: landscape}|tables: [{id: x, label: x, columns: [{field: NAME, label: a, span: 3}, {field: VALUE, label: b, span: 2}]}]|variants[0]|recordsOnly",
                "project-list|- {style: line, cells: [{pattern: \"主管部门|- {cells: [{label: \"主管部门|variants[0].records.columns[3].required|unknown",
                "subsidy-list|[40, 120, |[|variants[0]|widths",
                "subsidy-list|补助总额, period: term|补助总额, period: year|variants[0].records.columns[2]|unknown",
            })
    void aWrongValueIsNamedWithItsPlace(String form, String from, @Nullable String to, String path, String cause) {
        String right = text(form);
        String wrong = from.startsWith("span: 2, block")
                ? right.replace("{field: VALUE, label: 周期指标值, block: term}", "{field: VALUE, label: 周期指标值}")
                : right.replace(from, to == null ? "" : to);
        assertThat(wrong).isNotEqualTo(right);
        FormProblem problem = catchThrowableOfType(InvalidFormException.class, () -> FormYaml.read(wrong))
                .problems()
                .get(0);
        assertThat(problem.text().key()).isEqualTo("forms.definition." + cause);
        assertThat(problem.path()).isEqualTo(path);
        assertThat(problem.line()).isPositive();
    }

    private static String name(@Nullable LabelCell label) {
        return label == null ? "" : label.label();
    }
}
