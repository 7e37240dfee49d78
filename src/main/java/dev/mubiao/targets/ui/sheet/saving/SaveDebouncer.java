package dev.mubiao.targets.ui.sheet.saving;

import com.vaadin.flow.component.UI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Saves a short time after a change, on the server, so that it happens even if the browser has gone by then. */
public class SaveDebouncer {

    private static final long MILLISECONDS = 800;

    private final Executor later = CompletableFuture.delayedExecutor(MILLISECONDS, TimeUnit.MILLISECONDS);
    private boolean due;

    /** To be called, as everything of a page, with the page's session locked. */
    public void changed(UI ui, Runnable save) {
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
