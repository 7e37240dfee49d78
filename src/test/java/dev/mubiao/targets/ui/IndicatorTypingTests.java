package dev.mubiao.targets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.FormFiles;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.Forms;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.targets.Indicator;
import dev.mubiao.targets.Operator;
import dev.mubiao.testing.Contents;
import org.junit.jupiter.api.Test;

class IndicatorTypingTests {

    private final IndicatorTable own = table("changshou-2026");
    private final IndicatorTable inside = table("pingluo-2026");

    @Test
    void understandsFullWidthFiguresAndSigns() {
        Indicator row = IndicatorTyping.typed(own, Contents.indicator("名称", "10"), IndicatorField.VALUE, "１２．５");
        assertThat(row.value().number()).isEqualByComparingTo("12.5");
        Indicator weighed = IndicatorTyping.typed(own, row, IndicatorField.WEIGHT, "３０％");
        assertThat(weighed.weight()).isEqualByComparingTo("30");
    }

    @Test
    void readsOperatorAndUnitOutOfTheValueWhereTheFormHasNoColumnsForThem() {
        Indicator row = IndicatorTyping.typed(inside, Indicator.blank(), IndicatorField.VALUE, "≥3 次");
        assertThat(row.value().operator()).isEqualTo(Operator.GE);
        assertThat(row.value().number()).isEqualByComparingTo("3");
        assertThat(row.unitRaw()).isEqualTo("次");
        assertThat(IndicatorTyping.text(row, IndicatorField.VALUE)).isEqualTo("≥3 次");
    }

    @Test
    void knowsYesAndNoInSeveralWritings() {
        Indicator row = Indicator.blank();
        assertThat(IndicatorTyping.typed(own, row, IndicatorField.CORE, "√").core())
                .isTrue();
        assertThat(IndicatorTyping.typed(own, row, IndicatorField.CORE, "否").core())
                .isFalse();
        assertThat(IndicatorTyping.typed(own, row, IndicatorField.CORE, "也许").core())
                .isNull();
    }

    @Test
    void aCopySaysTheSameUnderAnotherName() {
        Indicator row = Contents.indicator("名称", "10");
        Indicator copy = IndicatorTyping.copy(row);
        assertThat(copy).usingRecursiveComparison().ignoringFields("id").isEqualTo(row);
        assertThat(copy.id()).isNotEqualTo(row.id());
    }

    private static IndicatorTable table(String form) {
        return forms().find(form, FormKind.PROJECT).orElseThrow().indicators();
    }

    private static Forms forms() {
        return new Forms(new FormFiles().load());
    }
}
