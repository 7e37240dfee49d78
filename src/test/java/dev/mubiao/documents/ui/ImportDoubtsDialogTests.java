package dev.mubiao.documents.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.mubiao.documents.AmountReading;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.documents.ImportConfirmation;
import dev.mubiao.documents.ImportDoubt;
import dev.mubiao.platform.MessageText;
import dev.mubiao.publication.PublishedContents;
import java.util.ArrayList;
import java.util.List;
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
    void confirmsNoKindOfDoubtThatWasNotShown() {
        _click(goOn(dialog(ImportDoubt.Kind.UNIT)));

        assertThat(confirmed).singleElement().satisfies(given -> {
            assertThat(given.kinds()).containsExactly(ImportDoubt.Kind.UNIT);
            assertThat(given.amounts()).isNull();
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void asksHowAmountsAreMeantBeforeItGoesOn() {
        ImportDoubtsDialog dialog = dialog(ImportDoubt.Kind.MONEY, ImportDoubt.Kind.DUPLICATE);
        Button goOn = goOn(dialog);
        _click(goOn);
        assertThat(confirmed).isEmpty();

        _setValue((RadioButtonGroup<AmountReading>) _get(dialog, RadioButtonGroup.class), AmountReading.DOCUMENT);
        _click(goOn);

        assertThat(confirmed).singleElement().satisfies(given -> {
            assertThat(given.kinds()).containsExactlyInAnyOrder(ImportDoubt.Kind.MONEY, ImportDoubt.Kind.DUPLICATE);
            assertThat(given.amounts()).isEqualTo(AmountReading.DOCUMENT);
        });
    }

    private ImportDoubtsDialog dialog(ImportDoubt.Kind... kinds) {
        ImportDoubtsDialog dialog = new ImportDoubtsDialog(
                Stream.of(kinds)
                        .map(kind -> new ImportDoubt(table, kind, new MessageText("documents.import.unnamed"), null))
                        .toList(),
                confirmed::add,
                doubtful -> {});
        dialog.open();
        return dialog;
    }

    private static Button goOn(ImportDoubtsDialog dialog) {
        return _get(dialog, Button.class, spec -> spec.withText(dialog.getTranslation("documents.import.doubt.goOn")));
    }
}
