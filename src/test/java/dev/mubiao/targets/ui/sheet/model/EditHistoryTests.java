package dev.mubiao.targets.ui.sheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditHistoryTests {

    private static final CellRef HERE = CellRef.of("field:TOTAL");
    private static final CellRef THERE = CellRef.of("field:TERM");

    private final EditHistory history = new EditHistory();

    @Test
    void undoesTheLastStepFirstAndRedoesInOrder() {
        history.record(new EditHistory.Step(null, HERE, content(2021), content(2022)));
        history.record(new EditHistory.Step(null, THERE, content(2022), content(2023)));
        assertThat(history.undo().orElseThrow().before()).isEqualTo(content(2022));
        assertThat(history.undo().orElseThrow().before()).isEqualTo(content(2021));
        assertThat(history.canUndo()).isFalse();
        assertThat(history.redo().orElseThrow().after()).isEqualTo(content(2022));
        assertThat(history.redo().orElseThrow().after()).isEqualTo(content(2023));
        assertThat(history.canRedo()).isFalse();
    }

    @Test
    void lettersOfOneTypingAreOneStep() {
        history.record(new EditHistory.Step("one", HERE, content(2021), content(2022)));
        history.record(new EditHistory.Step("one", HERE, content(2022), content(2023)));
        history.record(new EditHistory.Step("two", HERE, content(2023), content(2024)));
        assertThat(history.undo().orElseThrow().before()).isEqualTo(content(2023));
        assertThat(history.undo().orElseThrow().before()).isEqualTo(content(2021));
    }

    @Test
    void whatWasTypedAndTakenBackIsNoStep() {
        history.record(new EditHistory.Step("one", HERE, content(2021), content(2022)));
        history.record(new EditHistory.Step("one", HERE, content(2022), content(2021)));
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void aNewStepEndsWhatCouldBeRedone() {
        history.record(new EditHistory.Step(null, HERE, content(2021), content(2022)));
        history.undo();
        history.record(new EditHistory.Step(null, HERE, content(2021), content(2021)));
        assertThat(history.canRedo()).isTrue();
        history.record(new EditHistory.Step(null, HERE, content(2021), content(2025)));
        assertThat(history.canRedo()).isFalse();
    }

    @Test
    void typingOnAfterAnUndoneStepIsAStepOfItsOwn() {
        history.record(new EditHistory.Step("one", HERE, content(2021), content(2022)));
        history.undo();
        history.redo();
        history.record(new EditHistory.Step("one", HERE, content(2022), content(2023)));
        assertThat(history.undo().orElseThrow().before()).isEqualTo(content(2022));
    }

    private static TargetContent content(int year) {
        return new TargetContent(
                FormKey.first("changshou-2026", FormKind.PROJECT),
                new BudgetYear(year),
                TargetHeader.EMPTY,
                Funding.EMPTY,
                TargetContent.Goals.NONE,
                List.of(),
                List.of());
    }
}
