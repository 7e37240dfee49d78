package dev.mubiao.documents.write.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.ActorsNow;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.WritingProgress;
import dev.mubiao.documents.write.WrittenDocument;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Toasts;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** Writes many targets in the background, which may take a minute, while the view shows how far it is. */
@Component
class TargetDownloadRunner {

    private static final Logger LOG = LoggerFactory.getLogger(TargetDownloadRunner.class);

    /** Each may hold the targets of a whole download in memory; who comes later waits. */
    private static final int MOST_AT_ONCE = 2;

    private final ActorsNow actorsNow;
    private final TaskExecutor executor;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    /** Writes targets as one document. */
    @FunctionalInterface
    interface Writing {
        WrittenDocument write(List<PrintedTarget> targets, WritingProgress progress);
    }

    @Autowired
    TargetDownloadRunner(ActorsNow actorsNow) {
        this(actorsNow, new SimpleAsyncTaskExecutor("target-download-"));
    }

    TargetDownloadRunner(ActorsNow actorsNow, TaskExecutor executor) {
        this.actorsNow = actorsNow;
        this.executor = executor;
    }

    /** @param read reads the targets with the rights that the reader has at that moment */
    void start(PersonId reader, Function<Actor, List<PrintedTarget>> read, Writing writing) {
        TargetDownloadProgressDialog dialog = new TargetDownloadProgressDialog();
        dialog.open();
        UI ui = UI.getCurrent();
        executor.execute(() -> {
            try {
                ui.access(write(reader, read, writing, dialog, ui));
            } catch (UIDetachedException e) {
                LOG.debug("the page was closed: nobody waits for the targets", e);
            }
        });
    }

    /** What the dialog does at the end. */
    private Command write(
            PersonId reader,
            Function<Actor, List<PrintedTarget>> read,
            Writing writing,
            TargetDownloadProgressDialog dialog,
            UI ui) {
        boolean placed = false;
        try {
            while (!placed) {
                requireWaitedFor(dialog, ui);
                placed = places.tryAcquire(1, TimeUnit.SECONDS);
            }
            List<PrintedTarget> targets = read.apply(actorsNow.of(reader));
            WrittenDocument document = writing.write(targets, progress(targets.size(), dialog, ui));
            return () -> dialog.finish(document, targets.size());
        } catch (CancellationException | UIDetachedException e) {
            return () -> dialog.end(dialog.getTranslation("documents.write.list.stopped"));
        } catch (Refusal refusal) {
            return () -> dialog.end(Toasts.text(refusal));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return () -> dialog.end(dialog.getTranslation("documents.write.list.stopped"));
        } catch (RuntimeException e) {
            LOG.error("targets could not be written", e);
            return () -> dialog.end(dialog.getTranslation("documents.write.list.failed"));
        } finally {
            if (placed) {
                places.release();
            }
        }
    }

    private static WritingProgress progress(int total, TargetDownloadProgressDialog dialog, UI ui) {
        int[] shown = {0};
        return written -> {
            requireWaitedFor(dialog, ui);
            if (written > shown[0]) {
                shown[0] = written;
                ui.access(() -> dialog.show(written, total));
            }
        };
    }

    private static void requireWaitedFor(TargetDownloadProgressDialog dialog, UI ui) {
        if (dialog.stopped() || ui.isClosing()) {
            throw new CancellationException("nobody waits for the targets");
        }
    }
}
