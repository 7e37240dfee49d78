package dev.mubiao.documents.exports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.ActorsNow;
import dev.mubiao.documents.exports.ExportFailure;
import dev.mubiao.documents.exports.ExportFile;
import dev.mubiao.documents.exports.ExportId;
import dev.mubiao.documents.exports.ExportJob;
import dev.mubiao.documents.exports.ExportLayout;
import dev.mubiao.documents.exports.ExportState;
import dev.mubiao.documents.exports.Exports;
import dev.mubiao.documents.templates.TemplateChoice;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.documents.write.ui.DocumentDownload;
import dev.mubiao.platform.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What the dialog of an export shows and does, look by look. */
class ExportRunnerTests {

    private final Actor reader = new Actor(new PersonId(UUID.randomUUID()), "reader", "苏晓禾", Set.of());
    private final ExportId id = new ExportId(UUID.randomUUID());
    private final Exports exports = mock();
    private final ActorsNow actorsNow = mock();
    private final ExportRunner runner = new ExportRunner(exports, actorsNow, Clock.systemUTC());
    private ExportProgressDialog dialog;

    @BeforeEach
    void openTheDialog() {
        MockVaadin.setup();
        when(actorsNow.of(reader.id())).thenReturn(reader);
        dialog = new ExportProgressDialog();
        dialog.open();
    }

    @AfterEach
    void leave() throws InterruptedException {
        MockVaadin.tearDown();
        runner.destroy();
    }

    @Test
    void theDialogSaysHowFarItIsAndSavesTheFile() {
        look(job(ExportState.RUNNING, null, 2, 0));
        assertThat(_get(ProgressBar.class).getValue()).isEqualTo(2);
        assertThat(said()).isEqualTo(text("documents.write.list.running", 2, 3));

        when(exports.file(reader, id)).thenReturn(new ExportFile("绩效目标3项.zip", "application/zip", out -> {}));
        look(job(ExportState.FINISHED, null, 3, 1));

        assertThat(said()).isEqualTo(text("documents.exports.finished.leftOut", 2, 1));
        assertThat(_get(dialog, DocumentDownload.class).getHref()).startsWith("VAADIN/dynamic/resource/");
        assertThat(_find(Button.class, spec -> spec.withText(text("uikit.stop"))))
                .isEmpty();
        verify(exports, never()).remove(any(), any());
    }

    @Test
    void stopRemovesTheExport() {
        look(job(ExportState.RUNNING, null, 1, 0));
        _click(_get(Button.class, spec -> spec.withText(text("uikit.stop"))));
        look(job(ExportState.RUNNING, null, 1, 0));

        verify(exports).remove(reader.id(), id);
        assertThat(said()).isEqualTo(text("documents.write.list.stopped"));
    }

    @Test
    void whoLeavesTheDialogStopsNothing() {
        look(job(ExportState.RUNNING, null, 1, 0));
        _click(_get(Button.class, spec -> spec.withText(text("documents.exports.leave"))));
        assertThat(dialog.isOpened()).isFalse();
        look(job(ExportState.RUNNING, null, 2, 0));

        verify(exports, never()).remove(any(), any());
    }

    @Test
    void whyThereIsNoFileIsSaid() {
        look(job(ExportState.FAILED, ExportFailure.FULL, 2, 0));
        assertThat(said()).isEqualTo(text(ExportFailure.FULL.key()));

        when(exports.state(reader.id(), id))
                .thenThrow(new Refusal(Refusal.Kind.NOT_FOUND, "documents.exports.unknown"));
        runner.look(reader.id(), id, dialog, UI.getCurrent());
        MockVaadin.clientRoundtrip();
        assertThat(said()).isEqualTo(text("documents.exports.unknown"));
    }

    @Test
    void whoseAccountIsClosedGetsNoFile() {
        look(job(ExportState.RUNNING, null, 1, 0));
        when(actorsNow.of(reader.id())).thenThrow(new Refusal(Refusal.Kind.DENIED, "directory.closed"));
        look(job(ExportState.FINISHED, null, 3, 0));

        assertThat(said()).isEqualTo(text("directory.closed"));
        verify(exports, never()).file(any(), any());
    }

    @Test
    void aDatabaseThatIsAwayForAMomentEndsNeitherTheLooksNorTheStop() {
        when(exports.state(reader.id(), id))
                .thenThrow(new QueryTimeoutException("away"))
                .thenReturn(job(ExportState.RUNNING, null, 2, 0));
        doThrow(new CannotCreateTransactionException("away"))
                .doNothing()
                .when(exports)
                .remove(reader.id(), id);

        runner.look(reader.id(), id, dialog, UI.getCurrent());
        said(text("documents.write.list.running", 2, 3));
        _click(_get(Button.class, spec -> spec.withText(text("uikit.stop"))));

        said(text("documents.write.list.stopped"));
        verify(exports, times(2)).remove(reader.id(), id);
    }

    private void said(String text) {
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(said()).isEqualTo(text);
        });
    }

    private void look(ExportJob job) {
        when(exports.state(reader.id(), id)).thenReturn(job);
        runner.look(reader.id(), id, dialog, UI.getCurrent());
        MockVaadin.clientRoundtrip();
    }

    private ExportJob job(ExportState state, @Nullable ExportFailure failure, int progress, int leftOut) {
        return new ExportJob(
                id,
                new ExportJob.Owner(reader.id(), false),
                WrittenFormat.DOCX,
                ExportLayout.EACH,
                TemplateChoice.LAYOUT,
                "绩效目标3项",
                state,
                failure,
                new ExportJob.Count(3, progress, progress, leftOut, progress),
                new ExportJob.Times(Instant.EPOCH, null, Instant.EPOCH));
    }

    private String said() {
        return dialog.getChildren()
                .filter(Span.class::isInstance)
                .map(span -> ((Span) span).getText())
                .findFirst()
                .orElseThrow();
    }

    private String text(String key, Object... arguments) {
        return dialog.getTranslation(key, arguments);
    }
}
