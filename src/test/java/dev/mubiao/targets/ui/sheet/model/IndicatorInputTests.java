package dev.mubiao.targets.ui.sheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.Operator;
import dev.mubiao.testing.Contents;
import org.junit.jupiter.api.Test;

class IndicatorInputTests {

    private final IndicatorTable own = table("changshou-2026");
    private final IndicatorTable inside = table("pingluo-2026");

    @Test
    void understandsFullWidthFiguresAndSigns() {
        Indicator row = IndicatorInput.typed(own, Contents.indicator("名称", "10"), IndicatorField.VALUE, "１２．５");
        assertThat(row.value().number()).isEqualByComparingTo("12.5");
        Indicator weighed = IndicatorInput.typed(own, row, IndicatorField.WEIGHT, "３０％");
        assertThat(weighed.weight()).isEqualByComparingTo("30");
    }

    @Test
    void aFigureWithAnotherBesideItIsNoNumber() {
        Indicator row = Contents.indicator("名称", "10");
        assertThat(IndicatorInput.typed(own, row, IndicatorField.WEIGHT, "5²").weight())
                .isNull();
        assertThat(IndicatorInput.typed(own, row, IndicatorField.WEIGHT, "10①").weight())
                .isNull();
    }

    @Test
    void whatIsNotSeenIsNotStored() {
        Indicator row =
                IndicatorInput.typed(own, Contents.indicator("名称", "10"), IndicatorField.NAME, "\uFEFF维修\u200B教室 ");
        assertThat(row.name()).isEqualTo("维修教室");
        assertThat(IndicatorInput.typed(own, row, IndicatorField.VALUE, "≥\u200B95")
                        .value()
                        .number())
                .isEqualByComparingTo("95");
    }

    @Test
    void readsOperatorAndUnitOutOfTheValueWhereTheFormHasNoColumnsForThem() {
        Indicator row = IndicatorInput.typed(inside, Indicator.blank(), IndicatorField.VALUE, "≥3 次");
        assertThat(row.value().operator()).isEqualTo(Operator.GE);
        assertThat(row.value().number()).isEqualByComparingTo("3");
        assertThat(row.stated().unitRaw()).isEqualTo("次");
        assertThat(FieldTexts.text(row, IndicatorField.VALUE)).isEqualTo("≥3 次");
    }

    @Test
    void knowsYesAndNoInSeveralWritings() {
        Indicator row = Indicator.blank();
        assertThat(IndicatorInput.typed(own, row, IndicatorField.CORE, "√").core())
                .isTrue();
        assertThat(IndicatorInput.typed(own, row, IndicatorField.CORE, "否").core())
                .isFalse();
        assertThat(IndicatorInput.typed(own, row, IndicatorField.CORE, "也许").core())
                .isNull();
    }

    @Test
    void aCopySaysTheSameUnderAnotherName() {
        Indicator row = Contents.indicator("名称", "10");
        Indicator copy = row.copied();
        assertThat(copy).usingRecursiveComparison().ignoringFields("id").isEqualTo(row);
        assertThat(copy.id()).isNotEqualTo(row.id());
    }

    private static IndicatorTable table(String form) {
        return forms().find(FormKey.first(form, FormKind.PROJECT)).orElseThrow().indicators();
    }

    private static Forms forms() {
        return new Forms(new FormFiles().load());
    }
}
