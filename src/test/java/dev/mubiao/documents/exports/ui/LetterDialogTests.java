package dev.mubiao.documents.exports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.documents.exports.Exports;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetListMenu;
import dev.mubiao.targets.TargetQueries;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LetterDialogTests {

    private final Actor reader = new Actor(new PersonId(UUID.randomUUID()), "reader", "苏晓禾", Set.of());
    private final TargetListMenu.Listed listed = mock();
    private final TargetQueries queries = mock();
    private final Exports exports = mock();
    private final ExportRunner runner = new ExportRunner(exports, mock(), Clock.systemUTC());

    @BeforeEach
    void open() {
        MockVaadin.setup();
        when(listed.actor()).thenReturn(reader);
        when(listed.filter()).thenReturn(TargetFilter.ALL);
        when(queries.units(reader)).thenReturn(List.of());
    }

    @AfterEach
    void close() throws InterruptedException {
        MockVaadin.tearDown();
        runner.destroy();
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        LetterDialog dialog = new LetterDialog(listed, queries, runner);
        dialog.open();
        IntegerField year = _get(dialog, IntegerField.class);
        year.clear();

        _click(_get(dialog, Button.class, spec -> spec.withText(dialog.getTranslation("documents.write.download"))));

        ComboBox<?> unit = _get(dialog, ComboBox.class);
        assertThat(unit.isInvalid()).isTrue();
        assertThat(unit.getErrorMessage()).isEqualTo(dialog.getTranslation("documents.letter.unitMissing"));
        assertThat(year.isInvalid()).isTrue();
        assertThat(year.getErrorMessage()).isEqualTo(dialog.getTranslation("documents.letter.yearMissing"));
        verifyNoInteractions(exports);
    }
}
