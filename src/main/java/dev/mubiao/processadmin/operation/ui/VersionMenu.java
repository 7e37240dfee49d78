package dev.mubiao.processadmin.operation.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import dev.mubiao.approval.suspension.Suspensions;
import dev.mubiao.directory.Actor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.Toasts;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Suspends or resumes all processes of a version. */
class VersionMenu extends MenuBar {

    private final Suspensions suspensions;
    private final Supplier<Actor> actor;
    private final Runnable done;
    private @Nullable String definition;

    VersionMenu(Suspensions suspensions, Supplier<Actor> actor, Runnable done) {
        this.suspensions = suspensions;
        this.actor = actor;
        this.done = done;
        MenuItem root = addItem(getTranslation("processadmin.operation.version.menu"));
        root.getSubMenu().addItem(getTranslation("processadmin.operation.version.halt"), click -> suspend());
        root.getSubMenu().addItem(getTranslation("processadmin.operation.version.resume"), click -> resume());
    }

    /** @param version null if no single one is looked at: then there is nothing to be done with it */
    void of(@Nullable String version) {
        definition = version;
        setVisible(version != null);
    }

    private void suspend() {
        String version = definition;
        if (version != null) {
            new ReasonDialog(
                            getTranslation("processadmin.operation.version.halt"),
                            getTranslation("processadmin.operation.version.halt.warning"),
                            "",
                            Map.of(),
                            getTranslation("processadmin.operation.halt.confirm"),
                            new KeptInput(actor.get().id().value(), "haltVersion", version),
                            (none, reason) -> run(() -> Toasts.success(getTranslation(
                                    "processadmin.operation.version.halt.done",
                                    suspensions.suspendAll(actor.get(), version, reason)))))
                    .open();
        }
    }

    private void resume() {
        String version = definition;
        if (version != null) {
            Confirmations.ask(
                    getTranslation("processadmin.operation.version.resume"),
                    getTranslation("processadmin.operation.version.resume.warning"),
                    getTranslation("processadmin.operation.resume"),
                    () -> run(() -> Toasts.success(getTranslation(
                            "processadmin.operation.version.resume.done",
                            suspensions.resumeAll(actor.get(), version)))));
        }
    }

    /** False if it was refused. */
    private boolean run(Runnable action) {
        boolean finished = false;
        try {
            action.run();
            finished = true;
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        done.run();
        return finished;
    }
}
