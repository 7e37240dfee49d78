package dev.mubiao.documents.exports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.ActorsNow;
import dev.mubiao.documents.exports.ExportFailure;
import dev.mubiao.documents.exports.ExportFile;
import dev.mubiao.documents.exports.ExportId;
import dev.mubiao.documents.exports.ExportJob;
import dev.mubiao.documents.exports.ExportRequest;
import dev.mubiao.documents.exports.Exports;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.jobs.BackgroundThread;
import dev.mubiao.platform.text.ShownTime;
import dev.mubiao.uikit.Toasts;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Begins exports from the view, and shows there how far they are for as long as somebody looks. */
@Component
class ExportRunner implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ExportRunner.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Exports exports;
    private final ActorsNow actorsNow;
    private final Clock clock;
    private final BackgroundThread thread = new BackgroundThread("export-progress");

    ExportRunner(Exports exports, ActorsNow actorsNow, Clock clock) {
        this.exports = exports;
        this.actorsNow = actorsNow;
        this.clock = clock;
    }

    /** @throws Refusal why it does not begin */
    void start(Actor by, ExportRequest request) {
        follow(by.id(), exports.start(by, request));
    }

    /** Opens the dialog of one that was begun. */
    void follow(PersonId owner, ExportId id) {
        ExportProgressDialog dialog = new ExportProgressDialog();
        dialog.open();
        UI ui = UI.getCurrent();
        thread.run(() -> look(owner, id, dialog, ui), "an export could not be followed");
    }

    /** The year in which most letters are wanted. */
    int thisYear() {
        return clock.instant().atZone(ShownTime.ZONE).getYear();
    }

    List<ExportJob> of(PersonId owner) {
        return exports.of(owner);
    }

    /** @throws Refusal why there is none */
    ExportFile file(Actor by, ExportId id) {
        return exports.file(by, id);
    }

    /** @throws Refusal NOT_FOUND */
    void remove(PersonId owner, ExportId id) {
        exports.remove(owner, id);
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.end();
    }

    void look(PersonId owner, ExportId id, ExportProgressDialog dialog, UI ui) {
        try {
            if (dialog.stopped()) {
                exports.remove(owner, id);
                ui.access(() -> dialog.end(dialog.getTranslation("documents.write.list.stopped")));
            } else if (shown(exports.state(owner, id), owner, dialog, ui)) {
                later(owner, id, dialog, ui);
            }
        } catch (Refusal refusal) {
            ui.access(() -> dialog.end(Toasts.text(refusal)));
        } catch (UIDetachedException e) {
            LOG.debug("the page was closed: the export goes on", e);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("how far export {} is could not be read", id.value(), e);
            if (dialog.stopped() || dialog.isOpened() && !ui.isClosing()) {
                later(owner, id, dialog, ui);
            }
        }
    }

    private void later(PersonId owner, ExportId id, ExportProgressDialog dialog, UI ui) {
        thread.later(BETWEEN_LOOKS, () -> look(owner, id, dialog, ui), "an export could not be followed");
    }

    /** @return whether to look again */
    private boolean shown(ExportJob job, PersonId owner, ExportProgressDialog dialog, UI ui) {
        ExportFailure failure = job.failure();
        if (failure != null) {
            ui.access(() -> dialog.fail(failure));
        } else if (job.running()) {
            ui.access(() -> dialog.show(job));
        } else {
            ExportFile file = exports.file(actorsNow.of(owner), job.id());
            ui.access(() -> {
                // Whoever left the dialog fetches the file from the menu.
                if (dialog.isOpened()) {
                    dialog.finish(job, file);
                }
            });
        }
        return job.running() && dialog.isOpened() && !ui.isClosing();
    }
}
