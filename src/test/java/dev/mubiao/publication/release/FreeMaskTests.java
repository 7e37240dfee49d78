package dev.mubiao.publication.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.FreeRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.ContentCell;
import dev.mubiao.targets.content.ContentCells;
import dev.mubiao.targets.content.ContentJson;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.testing.FilledTestForms;
import dev.mubiao.testing.TestForms;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No place that only its form knows shows personal data to the public. */
class FreeMaskTests {

    private static final String MOBILE = "13800138000";

    @ParameterizedTest
    @MethodSource("dev.mubiao.testing.TestForms#names")
    void aPhoneNumberNeverComesOutOfAnyPlace(String name) {
        FormVariant variant = TestForms.variant(name);
        TargetContent content = FilledTestForms.content(name);
        for (ContentCell cell : ContentCells.of(variant, content)) {
            TargetContent planted = type(content, cell.place(), "联系电话" + MOBILE);
            assertThat(new ContentJson().write(planted)).contains(MOBILE);
            assertThat(new ContentJson().write(masked(planted, variant)))
                    .as(cell.label())
                    .doesNotContain(MOBILE);
            assertThat(new ContentJson().write(masked(planted, null)))
                    .as(cell.label())
                    .doesNotContain(MOBILE);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.mubiao.testing.TestForms#names")
    void allElseIsShownAsItWasReviewed(String name) {
        TargetContent content = FilledTestForms.content(name);
        TargetContent shown = masked(content, TestForms.variant(name));
        assertThat(shown.free()).isEqualTo(content.free());
        assertThat(shown.indicators()).isEqualTo(content.indicators());
    }

    @Test
    void whatTheFormTakesAsAnAmountIsNoPhoneNumber() {
        TargetContent content =
                ContentCells.with(FilledTestForms.content("dated-tasks"), new FreeRef("amount-sum"), MOBILE);
        assertThat(masked(content, TestForms.variant("dated-tasks")).free().field("amount-sum"))
                .isEqualTo(MOBILE);
    }

    private static TargetContent masked(TargetContent content, FormVariant form) {
        return PersonalDataRemover.remove(content, form, List.of(), quoted -> true);
    }

    private static TargetContent type(TargetContent content, CellRef place, String text) {
        return place instanceof IndicatorRef cell
                ? ContentCells.withRow(
                        content,
                        cell.row(),
                        row -> row.withLabels(new Indicator.Labels(row.level1(), row.level2(), text)))
                : ContentCells.with(content, place, text);
    }
}
