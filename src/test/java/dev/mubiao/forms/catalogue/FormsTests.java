package dev.mubiao.forms.catalogue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.forms.layout.RowStyle;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FormsTests {

    private final FormFiles files = new FormFiles();
    private final Forms forms = new Forms(files.load());

    @Test
    void theFiveFormsAreLoadedInTheOrderOfTheirIds() {
        assertThat(forms.all())
                .extracting(FormDefinition::id)
                .containsExactly("changshou-2024", "changshou-2026", "hangu-2025", "lukou-2026", "pingluo-2026");
    }

    @Test
    void ofEachKindTheNewestVersionThatHasItIsOffered() {
        FormDefinition first = forms.find("lukou-2026").orElseThrow();
        FormDefinition second = new FormDefinition(
                first.id(),
                2,
                first.name(),
                null,
                first.year(),
                List.of(first.variant(FormKind.PROJECT).orElseThrow()));
        UUID unit = UUID.randomUUID();
        Forms versions = new Forms(StoredForms.of(List.of(first, second)), Clock.systemUTC());
        assertThat(versions.offered(first.id(), FormKind.PROJECT, null, unit)).contains(second);
        assertThat(versions.offered(first.id(), FormKind.DEPARTMENT, null, unit))
                .contains(first);
        assertThat(versions.offeredVariants(unit))
                .extracting(offered ->
                        offered.variant().kind() + " " + offered.form().version())
                .containsExactly("PROJECT 2", "DEPARTMENT 1");
        assertThat(versions.offeredVariants()).isEqualTo(versions.offeredVariants(unit));
    }

    @Test
    void everyPlaceInAGridHasALabel() {
        for (FormDefinition form : forms.all()) {
            for (FormVariant variant : form.variants()) {
                assertThat(variant.bindings())
                        .filteredOn(binding -> binding.style() == RowStyle.GRID && binding.label() == null)
                        .as(form.id())
                        .isEmpty();
            }
        }
    }

    @Test
    void anAmountUnderItsLabelIsKnownToStandBelow() {
        FormVariant department =
                forms.find(FormKey.first("lukou-2026", FormKind.DEPARTMENT)).orElseThrow();
        assertThat(department.bindings())
                .filteredOn(FieldBinding::below)
                .extracting(binding -> binding.cell().first() + " "
                        + requireNonNull(binding.label()).label())
                .contains("TOTAL 资金总额", "INCOME 其他资金", "EXPENDITURE 项目支出");
    }

    @Test
    void aLabelIsKnownBySpellingsThatFilesShow() {
        IndicatorTable table = requireNonNull(forms.find(FormKey.first("hangu-2025", FormKind.PROJECT))
                .orElseThrow()
                .indicators());
        assertThat(table.level2("实效指标").orElseThrow().meaning()).isEqualTo(LevelMeaning.TIMELINESS);
    }

    @Test
    void aBrokenFileIsNamedWithItsKey() {
        String yaml = "id: a\nname: {zh: 甲, en: A, fr: A}\nyear: 2026\n";
        assertThatThrownBy(() -> files.read("a.yaml", yaml))
                .isInstanceOf(InvalidFormException.class)
                .hasMessageContaining("forms/a.yaml")
                .hasMessageContaining("name.fr");
    }

    @Test
    void aRowThatDoesNotFillTheColumnsIsRefused() {
        String yaml = """
                id: a
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
                      - cells: [{label: 项目名称}, {field: PROJECT_NAME}]
                    indicators:
                      columns: [{field: NAME, label: 名称, span: 2}, {field: VALUE, label: 值}]
                """;
        assertThatThrownBy(() -> files.read("a.yaml", yaml))
                .isInstanceOf(InvalidFormException.class)
                .hasMessageContaining("variants[0]")
                .hasMessageContaining("forms.definition.rowWidth, arguments=[rows, 1, 3]");
    }
}
