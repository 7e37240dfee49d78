package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.UI;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.ActorsNow;
import dev.mubiao.inbox.xlsx.BoxWorkbook;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.worklist.WorkItemQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** Writes spreadsheets in the background; a dialog shows the progress. */
@Component
class BoxExporter {

    private static final Logger LOG = LoggerFactory.getLogger(BoxExporter.class);

    private final BoxWorkbook workbook;
    private final ActorsNow actorsNow;
    private final TaskExecutor executor;

    @Autowired
    BoxExporter(BoxWorkbook workbook, ActorsNow actorsNow) {
        this(workbook, actorsNow, new SimpleAsyncTaskExecutor("box-export-"));
    }

    BoxExporter(BoxWorkbook workbook, ActorsNow actorsNow, TaskExecutor executor) {
        this.workbook = workbook;
        this.actorsNow = actorsNow;
        this.executor = executor;
    }

    void start(Actor reader, WorkItemQuery query) {
        UI ui = UI.getCurrent();
        Locale locale = ui.getLocale();
        try {
            BoxExportDialog dialog = new BoxExportDialog(query.box(), workbook.lines(reader, query));
            dialog.open();
            PersonId person = reader.id();
            executor.execute(() -> run(person, query, locale, dialog, ui));
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
    }

    private void run(PersonId reader, WorkItemQuery query, Locale locale, BoxExportDialog dialog, UI ui) {
        try {
            Path file = Files.createTempFile("mubiao-box", ".xlsx");
            if (write(file, reader, query, locale, dialog, ui)) {
                ui.access(() -> dialog.finish(file));
            } else {
                Files.delete(file);
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("a box could not be exported", e);
            ui.access(dialog::fail);
        }
    }

    /** False if he stopped it, or may not read it any more. */
    private boolean write(Path file, PersonId reader, WorkItemQuery query, Locale locale, BoxExportDialog dialog, UI ui)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(() -> actorsNow.of(reader), query, locale, out, written -> {
                ui.access(() -> dialog.show(written));
                return !dialog.stopped();
            });
            return !dialog.stopped();
        } catch (Refusal refusal) {
            ui.access(() -> {
                dialog.fail();
                Toasts.refusal(refusal);
            });
            return false;
        }
    }
}
