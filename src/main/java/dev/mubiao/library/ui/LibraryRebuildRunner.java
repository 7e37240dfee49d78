package dev.mubiao.library.ui;

import com.vaadin.flow.component.UI;
import dev.mubiao.directory.Actor;
import dev.mubiao.library.collection.LibraryRebuild;
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
    private final TaskExecutor executor;

    @Autowired
    LibraryRebuildRunner(LibraryRebuild rebuild) {
        this(rebuild, new SimpleAsyncTaskExecutor("library-rebuild-"));
    }

    LibraryRebuildRunner(LibraryRebuild rebuild, TaskExecutor executor) {
        this.rebuild = rebuild;
        this.executor = executor;
    }

    /** @param afterwards run in the view when the reader has seen the result */
    void start(Actor by, Runnable afterwards) {
        LibraryRebuildDialog dialog = new LibraryRebuildDialog(afterwards);
        dialog.open();
        UI ui = UI.getCurrent();
        executor.execute(() -> run(by, dialog, ui));
    }

    private void run(Actor by, LibraryRebuildDialog dialog, UI ui) {
        try {
            int taken = rebuild.rebuild(by, (done, total) -> {
                ui.access(() -> dialog.show(done, total));
                return !dialog.stopped();
            });
            ui.access(() -> dialog.finish(taken));
        } catch (RuntimeException e) {
            LOG.error("the indicator library could not be made anew", e);
            ui.access(dialog::fail);
        }
    }
}
