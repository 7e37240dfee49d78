package dev.mubiao.publication.ui;

import com.vaadin.flow.component.UI;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.ActorsNow;
import dev.mubiao.platform.Refusal;
import dev.mubiao.publication.release.SnapshotRemasking;
import dev.mubiao.targets.TargetId;
import dev.mubiao.uikit.Toasts;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** Masks all public copies again in the background, one in a transaction, while the view shows how far it is. */
@Component
class RemaskingRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RemaskingRunner.class);

    private final SnapshotRemasking remasking;
    private final ActorsNow actorsNow;
    private final TaskExecutor executor;

    @Autowired
    RemaskingRunner(SnapshotRemasking remasking, ActorsNow actorsNow) {
        this(remasking, actorsNow, new SimpleAsyncTaskExecutor("remasking-"));
    }

    RemaskingRunner(SnapshotRemasking remasking, ActorsNow actorsNow, TaskExecutor executor) {
        this.remasking = remasking;
        this.actorsNow = actorsNow;
        this.executor = executor;
    }

    /** @param afterwards run in the view when the reader has seen the results */
    void start(PersonId by, Runnable afterwards) {
        List<TargetId> targets = remasking.all();
        RemaskingDialog dialog = new RemaskingDialog(targets.size(), afterwards);
        dialog.open();
        UI ui = UI.getCurrent();
        executor.execute(() -> run(by, targets, dialog, ui));
    }

    private void run(PersonId by, List<TargetId> targets, RemaskingDialog dialog, UI ui) {
        try {
            for (TargetId target : targets) {
                if (dialog.stopped()) {
                    break;
                }
                // With the rights that he has at this moment: a long list outlives a role or an account.
                Optional<String> masked = remasking.mask(actorsNow.of(by), target);
                ui.access(() -> {
                    masked.ifPresent(name -> dialog.masked(target, name));
                    dialog.next();
                });
            }
            ui.access(dialog::finish);
        } catch (Refusal refusal) {
            ui.access(() -> dialog.fail(Toasts.text(refusal)));
        } catch (RuntimeException e) {
            LOG.error("public copies could not be masked again", e);
            ui.access(() -> dialog.fail(dialog.getTranslation("publication.remask.failed")));
        }
    }
}
