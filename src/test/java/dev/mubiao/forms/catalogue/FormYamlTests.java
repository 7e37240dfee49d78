package dev.mubiao.forms.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.forms.catalogue.FormFiles.FormFile;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class FormYamlTests {

    private static final String FORM = """
            id: own-form
            name: {zh: 甲, en: A}
            year: 2026
            variants:
              - kind: project
                name: {zh: 甲, en: A}
                title: 甲表
                titleMarks: [甲表]
                moneyUnit: yuan
                columns: 3
                rows:
                  - cells: [{label: 项目名称}, {field: PROJECT_NAME, span: 2}]
                indicators:
                  columns: [{field: NAME, label: 名称, span: 2}, {field: VALUE, label: 值}]
            """;

    static List<FormFile> files() {
        return new FormFiles().files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFormOfTheProductIsReadBackAsItWasWritten(FormFile file) {
        assertThat(FormYaml.read(FormYaml.write(file.definition()))).isEqualTo(file.definition());
        assertThat(FormYaml.read(file.yaml())).isEqualTo(file.definition());
    }

    @Test
    void theVersionOfATextIsRead() {
        assertThat(FormYaml.read(FORM).version()).isEqualTo(1);
        assertThat(FormYaml.read(FormYaml.write(FormYaml.read(FORM).withVersion(7)))
                        .version())
                .isEqualTo(7);
    }

    /** {@code from} is replaced by {@code to}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "columns: 3|columns: 4|5|variants[0]|rowWidth",
                "columns: 3|columns: 1000000000|5|variants[0]|range",
                "columns: 3|columns: -3|5|variants[0]|range",
                "columns: 3|columns: many|10|variants[0].columns|value",
                "span: 2}]|span: 2, rows: 900000000}]|12|variants[0].rows[0].cells[1]|range",
                "moneyUnit: yuan|moneyUnit: pound|9|variants[0].moneyUnit|choice",
                "moneyUnit: yuan|moneyUnit: yuan\\n    currency: x|10|variants[0].currency|unknown",
                "title: 甲表|title: 甲表, title: 乙表|7|''|syntax",
                "year: 2026|year: 2026\\nyear: 2027|4|year|twice",
                "{zh: 甲, en: A}\\nyear|{zh: 甲}\\nyear|2|name|missing",
                "{label: 项目名称}|{label: 项目名称, field: TERM}|12|variants[0].rows[0].cells[0].field|unknown",
                "{label: 项目名称}|{span: 2}|12|variants[0].rows[0].cells[0]|cell",
                "{label: 项目名称}|~|12|variants[0].rows[0]|value",
                "id: own-form|id: ../own|1|''|id",
                "id: own-form|id: &a own-form|1|id|anchor",
                "title: 甲表|title: *a|7|variants[0].title|anchor",
                "title: 甲表|title: !!java.net.URL [x]|7|variants[0].title|tag",
                "id: own-form|? [a, b]\\n: c\\nid: own-form|1|''|key",
                "year: 2026|year: 2026\\n--- {}|4|''|documents",
            })
    void aWrongValueIsNamedWithItsLineAndPlace(String from, String to, int line, String path, String cause) {
        String text = FORM.replaceFirst(java.util.regex.Pattern.quote(breaks(from)), breaks(to));
        assertThat(text).isNotEqualTo(FORM);
        FormProblem problem = problem(text);
        assertThat(problem.path()).isEqualTo(path);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.text().key()).isEqualTo("forms.definition." + cause);
    }

    @Test
    void everyDuplicateIsNamedAtOnce() {
        String text = FORM.replace("year: 2026", "year: 2026\nyear: 2026\nid: b");
        InvalidFormException refused = refusal(text);
        assertThat(refused.problems()).extracting(FormProblem::path).containsExactly("year", "id");
        assertThat(said(refused, Locale.SIMPLIFIED_CHINESE)).contains("第4行 year：“year”出现了两次", "第5行 id");
        assertThat(said(refused, Locale.ENGLISH)).contains("Line 4, year: \"year\" is given twice");
    }

    @Test
    void textsThatGrowWhenTheyAreReadAreRefused() {
        String bomb = "a: &a [x]\n"
                + IntStream.range(1, 30)
                        .mapToObj(i -> "b" + i + ": [*a, *a, *a]\n")
                        .collect(Collectors.joining());
        assertThat(problem(bomb).text().key()).isEqualTo("forms.definition.anchor");
        assertThat(problem("a: " + "[".repeat(100_000)).text().key()).isEqualTo("forms.definition.deep");
        assertThat(problem("a".repeat(10 * 1024 * 1024)).text().key()).isEqualTo("forms.definition.size");
        assertThat(problem("字".repeat(FormYaml.MOST_BYTES / 3 + 1)).text().key())
                .isEqualTo("forms.definition.size");
        assertThat(problem(FORM + "# " + "a".repeat(FormYaml.MOST_BYTES)).text().key())
                .isEqualTo("forms.definition.size");
        assertThat(problem(FORM.replace("title: 甲表", "title: " + "甲".repeat(2001)))
                        .text()
                        .key())
                .isEqualTo("forms.definition.long");
    }

    /** Each entry of it is kept with the whole path to it. */
    @Test
    void longKeysAboveManyEntriesAreRefusedInLittleMemory() {
        int half = FormYaml.MOST_BYTES / 2 - 100;
        String explicit = "? " + "k".repeat(half) + "\n: [" + "1,".repeat(half / 2) + "1]\n";
        assertThat(problem(explicit).text().key()).isEqualTo("forms.definition.longKey");
        String nested = IntStream.range(0, 15)
                        .mapToObj(depth -> " ".repeat(depth) + "k".repeat(90) + ":\n")
                        .collect(Collectors.joining())
                + " ".repeat(15) + "[" + "1,".repeat(half / 2) + "1]\n";
        assertThat(problem(nested).text().key()).isEqualTo("forms.definition.many");
    }

    @ParameterizedTest
    @CsvSource({"'',empty", "'# nothing',empty", "'just a text',value", "'[1, 2]',value", "'a: \u0001',syntax"})
    void whatIsNoDefinitionIsRefused(String text, String cause) {
        assertThat(problem(text).text().key()).isEqualTo("forms.definition." + cause);
    }

    private static String breaks(String text) {
        return text.replace("\\n", "\n");
    }

    private static FormProblem problem(String text) {
        return refusal(text).problems().get(0);
    }

    private static InvalidFormException refusal(String text) {
        InvalidFormException refusal = catchThrowableOfType(InvalidFormException.class, () -> FormYaml.read(text));
        assertThat(refusal).as(text.substring(0, Math.min(200, text.length()))).isNotNull();
        return refusal;
    }

    private static String said(InvalidFormException refused, Locale locale) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/forms");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages.getMessage(refused.said(), locale);
    }
}
