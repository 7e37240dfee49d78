package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.UI;
import dev.mubiao.directory.Actor;
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
    private final TaskExecutor executor;

    @Autowired
    BoxExporter(BoxWorkbook workbook) {
        this(workbook, new SimpleAsyncTaskExecutor("box-export-"));
    }

    BoxExporter(BoxWorkbook workbook, TaskExecutor executor) {
        this.workbook = workbook;
        this.executor = executor;
    }

    void start(Actor reader, WorkItemQuery query) {
        UI ui = UI.getCurrent();
        Locale locale = ui.getLocale();
        try {
            BoxExportDialog dialog = new BoxExportDialog(query.box(), workbook.lines(reader, query));
            dialog.open();
            executor.execute(() -> run(reader, query, locale, dialog, ui));
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
    }

    private void run(Actor reader, WorkItemQuery query, Locale locale, BoxExportDialog dialog, UI ui) {
        try {
            Path file = Files.createTempFile("mubiao-box", ".xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(reader, query, locale, out, written -> {
                    ui.access(() -> dialog.show(written));
                    return !dialog.stopped();
                });
            }
            if (dialog.stopped()) {
                Files.delete(file);
                return;
            }
            ui.access(() -> dialog.finish(file));
        } catch (IOException | RuntimeException e) {
            LOG.error("a box could not be exported", e);
            ui.access(dialog::fail);
        }
    }
}
