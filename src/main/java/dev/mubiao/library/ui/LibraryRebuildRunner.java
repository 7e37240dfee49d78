package dev.mubiao.library.ui;

import com.vaadin.flow.component.UI;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.ActorsNow;
import dev.mubiao.library.collection.LibraryRebuild;
import dev.mubiao.platform.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** Runs the rebuild of the library in the background, and shows its progress. */
@Component
class LibraryRebuildRunner {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryRebuildRunner.class);

    private final LibraryRebuild rebuild;
    private final ActorsNow actorsNow;
    private final TaskExecutor executor;

    @Autowired
    LibraryRebuildRunner(LibraryRebuild rebuild, ActorsNow actorsNow) {
        this(rebuild, actorsNow, new SimpleAsyncTaskExecutor("library-rebuild-"));
    }

    LibraryRebuildRunner(LibraryRebuild rebuild, ActorsNow actorsNow, TaskExecutor executor) {
        this.rebuild = rebuild;
        this.actorsNow = actorsNow;
        this.executor = executor;
    }

    /** @param afterwards run in the view when the reader has seen the result */
    void start(PersonId by, Runnable afterwards) {
        LibraryRebuildDialog dialog = new LibraryRebuildDialog(afterwards);
        dialog.open();
        UI ui = UI.getCurrent();
        executor.execute(() -> run(by, dialog, ui));
    }

    private void run(PersonId by, LibraryRebuildDialog dialog, UI ui) {
        try {
            int taken = rebuild.rebuild(() -> actorsNow.of(by), (done, total) -> {
                ui.access(() -> dialog.show(done, total));
                return !dialog.stopped();
            });
            ui.access(() -> dialog.finish(taken));
        } catch (Refusal refusal) {
            ui.access(() -> dialog.refuse(refusal));
        } catch (RuntimeException e) {
            LOG.error("the indicator library could not be made anew", e);
            ui.access(dialog::fail);
        }
    }
}
