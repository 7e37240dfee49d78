package dev.mubiao.targets.ui;

import com.vaadin.flow.component.UI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Saves a little after a change, on the server, so that it happens even if the browser is gone by then. */
class SavingPause {

    private static final long MILLISECONDS = 800;

    private final Executor later = CompletableFuture.delayedExecutor(MILLISECONDS, TimeUnit.MILLISECONDS);
    private boolean due;

    /** To be called, as everything of a page, with the page's session locked. */
    void changed(UI ui, Runnable save) {
        if (!due) {
            due = true;
            later.execute(() -> {
                if (ui.isAttached()) {
                    ui.access(() -> {
                        due = false;
                        save.run();
                    });
                }
            });
        }
    }
}
