package dev.mubiao.targets.ui.sheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.content.CellEdit;
import dev.mubiao.targets.print.PrintedCellLabels;
import dev.mubiao.testing.Contents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellInputTests {

    private final FormVariant form = new Forms(new FormFiles().load())
            .find(FormKey.first("lukou-2026", FormKind.PROJECT))
            .orElseThrow();
    private final SheetModel model = new SheetModel(form, Contents.complete("河道保洁"));

    @Test
    void anItemWithAColonIsTypedIntoAsAWhole() {
        type("field:SOURCE:其中:财政拨款", "100");
        assertThat(model.text(Field.SOURCE, "其中:财政拨款", 0)).isEqualTo("100");
        assertThat(model.content().funding().sources())
                .extracting(part -> part.label())
                .containsExactly("其中:财政拨款");
    }

    @Test
    void anItemOfDigitsIsTypedIntoAsAnItem() {
        type("field:SPENDING_STEP:2026", "25");
        assertThat(model.text(Field.SPENDING_STEP, "2026", 0)).isEqualTo("25");
    }

    @Test
    void anEntryOfARepeatedFieldIsTypedIntoAtItsPosition() {
        type("field:GOAL:1", "第二个目标");
        assertThat(model.goals()).element(1).isEqualTo("第二个目标");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheet", "subGoal:1", "measure:0", "field:TITLE", "row"})
    void whatIsNoFieldStaysAsItIs(String key) {
        var before = model.state();
        type(key, "别的");
        assertThat(model.state()).isEqualTo(before);
    }

    @Test
    void namesAnItemByItsTextAndAnEntryByItsNumber() {
        CellNames names = new CellNames(model, (key, arguments) -> key);
        assertThat(names.name(CellRef.of("field:SPENDING_STEP:2026"))).isEqualTo("forms.field.SPENDING_STEP 2026");
        assertThat(names.name(CellRef.of("field:SOURCE:其中:财政拨款"))).isEqualTo("forms.field.SOURCE 其中:财政拨款");
        assertThat(names.name(CellRef.of("field:GOAL:1"))).isEqualTo("forms.field.GOAL 2");
        assertThat(names.name(CellRef.of("field:TOTAL"))).isEqualTo("forms.field.TOTAL");
        assertThat(names.name(CellRef.of("field:YEAR"))).isEqualTo("targets.sheet.year");
        assertThat(names.name(CellRef.of("field:TITLE"))).isEqualTo("targets.coedit.title");
        assertThat(names.name(CellRef.of("row"))).isEqualTo("row");
    }

    /** The form prints neither of the two, so it has one name for both, and none with a number. */
    @Test
    void anItemOfDigitsIsNotLabelledAsAnEntry() {
        PrintedCellLabels labels = new PrintedCellLabels(form, model.content());
        assertThat(labels.label(CellRef.of("field:SOURCE:2026")))
                .isEqualTo(labels.label(CellRef.of("field:SOURCE:财政拨款")))
                .isEqualTo("表头");
    }

    private void type(String key, String text) {
        CellInput.type(model, List.of(new CellEdit(CellRef.of(key), text)));
    }
}
