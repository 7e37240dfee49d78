package dev.mubiao.documents.write.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.ActorsNow;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.WritingProgress;
import dev.mubiao.documents.write.Written;
import dev.mubiao.documents.write.WrittenDocument;
import dev.mubiao.platform.Refusal;
import dev.mubiao.testing.FilledForms;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TargetDownloadRunnerTests {

    private static final WrittenDocument DOCUMENT = new WrittenDocument("目标.csv", "text/csv", new byte[] {1});

    private final Actor reader = new Actor(new PersonId(UUID.randomUUID()), "reader", "苏晓禾", Set.of());
    private final List<PrintedTarget> targets =
            FilledForms.all().stream().limit(3).map(Written::target).toList();
    private final ActorsNow actorsNow = mock();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final TargetDownloadRunner runner = new TargetDownloadRunner(actorsNow, background::add);
    private final List<Integer> written = new ArrayList<>();

    @BeforeEach
    void signIn() {
        when(actorsNow.of(reader.id())).thenReturn(reader);
        MockVaadin.setup();
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    @Test
    void theViewSaysHowFarItIsAndSavesTheDocument() {
        TargetDownloadProgressDialog dialog = start(now -> targets, (all, progress) -> {
            progress.at(2);
            MockVaadin.clientRoundtrip();
            assertThat(_get(ProgressBar.class).getValue()).isEqualTo(2);
            return DOCUMENT;
        });
        run();
        assertThat(said(dialog)).contains(dialog.getTranslation("documents.write.list.finished", 3));
        assertThat(_get(dialog, DocumentDownload.class).getHref()).startsWith("VAADIN/dynamic/resource/");
        assertThat(button("uikit.stop").isVisible()).isFalse();
    }

    @Test
    void nothingIsReadOrWrittenThatWasStoppedBefore() {
        TargetDownloadProgressDialog dialog = start(
                now -> {
                    throw new IllegalStateException("read");
                },
                this::writeAll);
        _click(button("uikit.stop"));
        run();
        assertThat(said(dialog)).contains(dialog.getTranslation("documents.write.list.stopped"));
    }

    @Test
    void writingIsStoppedBetweenTargets() {
        TargetDownloadProgressDialog dialog = start(now -> targets, (all, progress) -> {
            progress.at(1);
            _click(button("uikit.stop"));
            return writeAll(all, progress);
        });
        run();
        assertThat(written).isEmpty();
        assertThat(said(dialog)).contains(dialog.getTranslation("documents.write.list.stopped"));
    }

    @Test
    void theRightsOfTheMomentCount() {
        when(actorsNow.of(reader.id())).thenThrow(new Refusal(Refusal.Kind.DENIED, "directory.closed"));
        TargetDownloadProgressDialog dialog = start(now -> targets, this::writeAll);
        run();
        assertThat(written).isEmpty();
        assertThat(said(dialog)).contains(dialog.getTranslation("directory.closed"));
    }

    @Test
    void whatFailsIsSaidAndKeepsNoOneElseWaiting() {
        for (int i = 0; i < 5; i++) {
            TargetDownloadProgressDialog dialog = start(now -> targets, (all, progress) -> {
                throw new IllegalStateException("for the test");
            });
            run();
            assertThat(said(dialog)).contains(dialog.getTranslation("documents.write.list.failed"));
            dialog.close();
        }
        start(now -> targets, this::writeAll);
        run();
        assertThat(written).containsExactly(1, 2, 3);
    }

    private WrittenDocument writeAll(List<PrintedTarget> all, WritingProgress progress) {
        for (int i = 1; i <= all.size(); i++) {
            progress.at(i);
            written.add(i);
        }
        return DOCUMENT;
    }

    private TargetDownloadProgressDialog start(
            Function<Actor, List<PrintedTarget>> read, TargetDownloadRunner.Writing writing) {
        runner.start(reader.id(), read, writing);
        return _get(TargetDownloadProgressDialog.class);
    }

    private void run() {
        background.remove().run();
        MockVaadin.clientRoundtrip();
    }

    private static String said(TargetDownloadProgressDialog dialog) {
        return dialog.getElement().getTextRecursively();
    }

    private static Button button(String key) {
        TargetDownloadProgressDialog dialog = _get(TargetDownloadProgressDialog.class);
        return dialog.getFooter()
                .getElement()
                .getChildren()
                .map(element -> (Button) element.getComponent().orElseThrow())
                .filter(each -> each.getText().equals(dialog.getTranslation(key)))
                .findFirst()
                .orElseThrow();
    }
}
