package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.UI;
import dev.mubiao.directory.Actor;
import dev.mubiao.inbox.xlsx.BoxWorkbook;
import dev.mubiao.shared.Refusal;
import dev.mubiao.uikit.Notices;
import dev.mubiao.workflow.WorkItemQuery;
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

/** Writes spreadsheets beside the view, which shows how far they are. */
@Component
class ExportRuns {

    private static final Logger LOG = LoggerFactory.getLogger(ExportRuns.class);

    private final BoxWorkbook workbook;
    private final TaskExecutor executor;

    @Autowired
    ExportRuns(BoxWorkbook workbook) {
        this(workbook, new SimpleAsyncTaskExecutor("box-export-"));
    }

    ExportRuns(BoxWorkbook workbook, TaskExecutor executor) {
        this.workbook = workbook;
        this.executor = executor;
    }

    void start(Actor reader, WorkItemQuery query) {
        UI ui = UI.getCurrent();
        Locale locale = ui.getLocale();
        try {
            ExportDialog dialog = new ExportDialog(query.box(), workbook.lines(reader, query));
            dialog.open();
            executor.execute(() -> run(reader, query, locale, dialog, ui));
        } catch (Refusal refusal) {
            Notices.refusal(refusal);
        }
    }

    private void run(Actor reader, WorkItemQuery query, Locale locale, ExportDialog dialog, UI ui) {
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
