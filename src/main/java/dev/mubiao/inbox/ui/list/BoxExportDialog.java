package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.mubiao.inbox.xlsx.BoxWorkbook;
import dev.mubiao.uikit.ViewHeader;
import dev.mubiao.worklist.Box;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** The progress of an export, the way to stop it, and the link to the finished spreadsheet. */
class BoxExportDialog extends Dialog {

    private final ProgressBar bar = new ProgressBar();
    private final Span text = new Span();
    private final Button stop = new Button();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Box box;
    private final int lines;

    BoxExportDialog(Box box, int lines) {
        this.box = box;
        this.lines = lines;
        setHeaderTitle(getTranslation("inbox.export.title"));
        setWidth("min(26rem, 100vw)");
        setCloseOnOutsideClick(false);
        bar.setMax(Math.max(1, lines));
        text.setText(getTranslation("inbox.export.running", 0, lines));
        text.getElement().setAttribute("aria-live", "polite");
        stop.setText(getTranslation("inbox.export.stop"));
        stop.addClickListener(click -> close());
        addOpenedChangeListener(change -> stopped.set(!change.isOpened()));
        add(bar, text);
        getFooter().add(stop);
    }

    /** Asked from another thread. */
    boolean stopped() {
        return stopped.get();
    }

    void show(int written) {
        bar.setValue(Math.min(written, bar.getMax()));
        text.setText(getTranslation("inbox.export.running", written, lines));
    }

    void finish(Path file) {
        bar.setValue(bar.getMax());
        text.setText(getTranslation("inbox.export.finished", lines));
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(request -> new DownloadResponse(
                        Files.newInputStream(file), box.word() + ".xlsx", BoxWorkbook.TYPE, Files.size(file))),
                "");
        Button download = ViewHeader.primary(new Button(getTranslation("inbox.export.download")));
        link.getElement().setAttribute("download", true);
        link.add(download);
        addDetachListener(detach -> delete(file));
        stop.setText(getTranslation("inbox.export.close"));
        getFooter().add(link);
        link.getElement().executeJs("this.click()");
        download.focus();
    }

    void fail() {
        bar.setVisible(false);
        text.setText(getTranslation("inbox.export.failed"));
        stop.setText(getTranslation("inbox.export.close"));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
