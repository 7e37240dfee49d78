package dev.mubiao.documents.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.mubiao.documents.AgainDecision;
import dev.mubiao.documents.AmountReading;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.documents.EarlierDraft;
import dev.mubiao.documents.ImportConfirmation;
import dev.mubiao.documents.ImportDoubt;
import dev.mubiao.documents.UnitDecision;
import dev.mubiao.platform.MessageText;
import dev.mubiao.publication.PublishedContents;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.comparison.ContentChange;
import dev.mubiao.targets.draft.DraftReplacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportDoubtsDialogTests {

    private final DocumentTable table = new DocumentTable(1, 1, PublishedContents.project("教室修缮"), List.of());
    private final List<ImportConfirmation> confirmed = new ArrayList<>();

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anotherUnitIsMappedOrLeftUndecidedAsWasChosen() {
        ImportDoubtsDialog dialog = dialog(ImportDoubt.Kind.UNIT);
        Button goOn = goOn(dialog);
        _click(goOn);
        assertThat(confirmed).isEmpty();

        RadioButtonGroup<UnitDecision> units = _get(dialog, RadioButtonGroup.class);
        _setValue(units, UnitDecision.PENDING);
        _click(goOn);
        _setValue(units, UnitDecision.MAPPED);
        goOn.click();

        assertThat(confirmed)
                .extracting(ImportConfirmation::kinds)
                .containsExactly(Set.of(), Set.of(ImportDoubt.Kind.UNIT));
    }

    @Test
    @SuppressWarnings("unchecked")
    void asksHowAmountsAreMeantBeforeItGoesOn() {
        ImportDoubtsDialog dialog = dialog(ImportDoubt.Kind.MONEY);
        Button goOn = goOn(dialog);
        _click(goOn);
        assertThat(confirmed).isEmpty();

        _setValue((RadioButtonGroup<AmountReading>) _get(dialog, RadioButtonGroup.class), AmountReading.DOCUMENT);
        _click(goOn);

        assertThat(confirmed).singleElement().satisfies(given -> {
            assertThat(given.kinds()).isEmpty();
            assertThat(given.amounts()).isEqualTo(AmountReading.DOCUMENT);
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoeverReplacesADraftSeesWhatThatChangesAndAnswersForThatVersion() {
        ImportDoubtsDialog dialog = dialog(List.of(duplicate(true)));
        _click(goOn(dialog));
        assertThat(confirmed).isEmpty();

        RadioButtonGroup<AgainDecision.Kind> choice = _get(dialog, RadioButtonGroup.class);
        _setValue(choice, AgainDecision.Kind.REPLACE);
        assertThat(dialog.getElement().getTextRecursively()).contains("项目名称", "旧校舍", "新校舍");
        _click(goOn(dialog));

        assertThat(confirmed).singleElement().satisfies(given -> {
            assertThat(given.kinds()).isEmpty();
            assertThat(given.again()).containsExactly(Map.entry(1, AgainDecision.replace(7L)));
        });
    }

    @Test
    void aDraftThatMayNotBeEditedNowIsNotReplaced() {
        assertThat(choices(dialog(List.of(duplicate(true))))).contains(AgainDecision.Kind.REPLACE);
        assertThat(choices(dialog(List.of(duplicate(false)))))
                .containsExactly(AgainDecision.Kind.SKIP, AgainDecision.Kind.NEW);
    }

    private static List<Object> choices(ImportDoubtsDialog dialog) {
        return List.copyOf(((RadioButtonGroup<?>) _get(dialog, RadioButtonGroup.class))
                .getListDataView()
                .getItems()
                .toList());
    }

    private ImportDoubt duplicate(boolean editable) {
        return new ImportDoubt(
                table,
                ImportDoubt.Kind.DUPLICATE,
                new MessageText("documents.import.unnamed"),
                new EarlierDraft(TargetId.random(), "教室修缮", 6, editable));
    }

    private ImportDoubtsDialog dialog(ImportDoubt.Kind... kinds) {
        return dialog(Stream.of(kinds)
                .map(kind -> new ImportDoubt(table, kind, new MessageText("documents.import.unnamed"), null))
                .toList());
    }

    private ImportDoubtsDialog dialog(List<ImportDoubt> doubts) {
        ImportDoubtsDialog dialog = new ImportDoubtsDialog(
                doubts,
                (doubt, amounts) -> new DraftReplacement.Preview(
                        7,
                        List.of(new DraftReplacement.Difference(
                                ContentChange.Kind.CHANGED, "field:PROJECT_NAME", "项目名称", "旧校舍", "新校舍"))),
                confirmed::add,
                doubtful -> {});
        dialog.open();
        return dialog;
    }

    private static Button goOn(ImportDoubtsDialog dialog) {
        return _get(dialog, Button.class, spec -> spec.withText(dialog.getTranslation("documents.import.doubt.goOn")));
    }
}
