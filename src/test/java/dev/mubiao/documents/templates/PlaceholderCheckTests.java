package dev.mubiao.documents.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.documents.templates.TemplateProblem.Kind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.template.TemplatePlaceholder;
import dev.mubiao.grid.template.TemplatePlaceholder.Position;
import dev.mubiao.testing.TestForms;
import dev.mubiao.testing.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a template says that its form does not have, and what it lacks. */
class PlaceholderCheckTests {

    private static final FormVariant FORM = new FormFiles()
            .load().stream()
                    .filter(form -> form.id().equals("changshou-2026"))
                    .findFirst()
                    .orElseThrow()
                    .variants()
                    .get(0);

    @Test
    void labelsIdsAndTheNamesOfTheProductMeanTheSame() {
        List<String> names = List.of(
                "主管部门",
                "SUPERVISING_DEPARTMENT",
                "年度资金总额：",
                "TOTAL",
                "资金总额",
                "其中:财政拨款",
                "财政拨款",
                "资金来源：财政拨款",
                "source:财政拨款",
                "指标:三级指标",
                "三级指标",
                "指标:NAME",
                "指标:一级指标:逐行",
                "指标:序号",
                "标题",
                "年度",
                "年度+1");
        assertThat(check(FORM, names).errors()).isEmpty();
        TemplateFields fields = TemplateTargets.CATALOGUE.of(FORM);
        assertThat(fields.named("财政拨款")).isEqualTo(fields.named("SOURCE:财政拨款"));
    }

    @Test
    void anUnknownNameIsSaidWithItsPlaceAndTheNearestOne() {
        TemplateProblem problem = check(FORM, List.of("主管部们")).errors().get(0);
        assertThat(problem.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(problem.better()).isEqualTo("主管部门");
        assertThat(Texts.chinese(problem.said())).contains("主管部们", "主管部门", "第 1 段");
        assertThat(Texts.english(problem.said())).contains("主管部门");
        assertThat(check(FORM, List.of("完全无关的另一件事情")).errors().get(0).better()).isEmpty();
    }

    @Test
    void whatIsMissingIsListedInTheOrderOfTheForm() {
        TemplateCheck check = check(FORM, List.of("填报单位", "主管部门", "CONTACT_NAME", "CONTACT_PHONE"));
        assertThat(check.lacking()).startsWith("项目名称").doesNotContain("主管部门", "项目负责人及联系电话");
        assertThat(check.lacking()).contains("指标:三级指标", "其中:财政拨款");
    }

    @Test
    void aFieldThatStandsTwiceIsNoError() {
        TemplateCheck check = check(FORM, List.of("主管部门", "主管部门"));
        assertThat(check.errors()).isEmpty();
        assertThat(check.problems()).extracting(TemplateProblem::kind).containsExactly(Kind.TWICE);
    }

    @Test
    void oneRowIsRepeatedForOneThingOnly() {
        FormVariant form = TestForms.variant("dated-tasks");
        String list = form.lists().get(0).label();
        String column = form.lists().get(0).columns().get(0).label();
        List<TemplatePlaceholder> row = List.of(
                placeholder("指标:NAME", 3, Position.TEXT),
                placeholder(list + ":" + column, 3, Position.TEXT),
                placeholder(list + ":序号", 4, Position.MARGIN));
        assertThat(TemplateTargets.CATALOGUE.check(form, row).errors())
                .extracting(TemplateProblem::kind)
                .containsExactly(Kind.MIXED, Kind.REPEATED_IN_MARGIN);
    }

    @Test
    void whatIsNotFilledAndWhatIsNotClosedAreErrors() {
        assertThat(TemplateTargets.CATALOGUE
                        .check(
                                FORM,
                                List.of(
                                        placeholder("主管部门", 0, Position.FORMULA),
                                        placeholder("{{主管部门}", 1, Position.UNCLOSED)))
                        .errors())
                .extracting(TemplateProblem::kind)
                .containsExactly(Kind.NOT_FILLED, Kind.UNCLOSED);
    }

    private static TemplateCheck check(FormVariant form, List<String> names) {
        List<TemplatePlaceholder> placeholders = new ArrayList<>();
        names.forEach(name -> placeholders.add(placeholder(name, placeholders.size(), Position.TEXT)));
        return TemplateTargets.CATALOGUE.check(form, placeholders);
    }

    private static TemplatePlaceholder placeholder(String name, int row, Position position) {
        return new TemplatePlaceholder(name, CellAddress.ofParagraph(row + 1, row + 1), row, position);
    }
}
