package dev.mubiao.targets.ui.sheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.ExtraRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.CellEdit;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.PrescribedCells;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.parsing.PrescribedIndicators;
import dev.mubiao.testing.FilledTestForms;
import dev.mubiao.testing.TestForms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a form prescribes stays in the sheet, whatever is asked for. */
class PrescribedCellsTests {

    private final FormVariant form = TestForms.variant("year-end");
    private final List<Indicator> prescribed = PrescribedIndicators.ofYear(form);
    private final Indicator satisfaction = prescribed.get(0);
    private final Indicator awareness = prescribed.get(1);
    private final TargetContent content = withRows();
    private final SheetEdits edits = new SheetEdits(new SheetModel(form, content), new Unshown(), Set.of());

    private TargetContent withRows() {
        TargetContent filled = FilledTestForms.content("year-end");
        List<Indicator> rows = new ArrayList<>(filled.indicators());
        rows.add(1, satisfaction);
        rows.add(awareness);
        return filled.withIndicators(rows);
    }

    @Test
    void givenCellsStayAndTheOthersAreTypedInto() {
        for (IndicatorField field :
                List.of(IndicatorField.LEVEL1, IndicatorField.NAME, IndicatorField.VALUE, IndicatorField.WEIGHT)) {
            type(satisfaction, field, "另一个");
        }
        type(satisfaction, IndicatorField.LEVEL1, "效益指标");
        assertThat(row(satisfaction)).isEqualTo(satisfaction);
        assertThat(edits.model().content()).isEqualTo(content);
        CellRef actual = new ExtraRef(satisfaction.id(), "actual");
        edits.step(null, () -> CellInput.type(edits.model(), List.of(new CellEdit(actual, "95%"))));
        assertThat(row(satisfaction).extra()).containsEntry("actual", "95%");
        type(awareness, IndicatorField.VALUE, "≥80%");
        type(awareness, IndicatorField.NAME, "另一个");
        assertThat(row(awareness).stated().valueRaw()).isEqualTo("≥80%");
        assertThat(row(awareness).name()).isEqualTo("政策知晓率");
    }

    @Test
    void aPrescribedRowIsNotRemovedAndOthersAre() {
        edits.step(null, () -> edits.model().indicators().clear());
        assertThat(edits.model().indicators()).containsExactly(satisfaction, awareness);
        edits.undo();
        assertThat(edits.model().content()).isEqualTo(content);
        edits.step(null, () -> edits.model().indicators().remove(1));
        assertThat(edits.model().content()).isEqualTo(content);
    }

    @Test
    void aCopyOfAPrescribedRowIsARowOfOnesOwn() {
        Indicator copy = satisfaction.copied();
        edits.step(null, () -> edits.model().indicators().add(copy));
        type(copy, IndicatorField.NAME, "群众满意度");
        assertThat(row(copy).name()).isEqualTo("群众满意度");
        edits.step(null, () -> edits.model().indicators().remove(row(copy)));
        assertThat(edits.model().content()).isEqualTo(content);
    }

    @Test
    void whatADocumentSaidOtherwiseCanBePutRight() {
        Indicator other = satisfaction.withWeight(BigDecimal.valueOf(7));
        PrescribedCells cells = PrescribedCells.of(Objects.requireNonNull(form.indicators()), List.of(other));
        assertThat(Arrays.stream(IndicatorField.values()).filter(field -> cells.has(other.id(), field)))
                .containsExactlyInAnyOrder(
                        IndicatorField.LEVEL1,
                        IndicatorField.NAME,
                        IndicatorField.OPERATOR,
                        IndicatorField.VALUE,
                        IndicatorField.UNIT);
    }

    @Test
    void whatOthersRemovedComesBackWhenTheirsIsTakenIn() {
        TargetContent without = content.withIndicators(content.indicators().stream()
                .filter(row -> !row.id().equals(satisfaction.id()))
                .toList());
        edits.takeIn(content, without);
        assertThat(edits.model().content()).isEqualTo(content);
    }

    private void type(Indicator row, IndicatorField field, String text) {
        CellRef place = new IndicatorRef(row.id(), field);
        edits.typing("t" + field, place, () -> CellInput.type(edits.model(), List.of(new CellEdit(place, text))));
    }

    private Indicator row(Indicator like) {
        UUID id = like.id();
        return edits.model().find(id).orElseThrow();
    }

    private static class Unshown implements SheetEdits.ChangeListener {

        @Override
        public void changed(boolean head, @Nullable CellRef focus) {}

        @Override
        public void takenIn(boolean redraw) {}
    }
}
