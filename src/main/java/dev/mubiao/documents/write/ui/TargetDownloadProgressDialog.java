package dev.mubiao.documents.write.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.documents.write.WrittenDocument;
import dev.mubiao.uikit.ProgressDialog;

/** Shows how many of the targets are written, stops the writing, and saves what was written. */
class TargetDownloadProgressDialog extends ProgressDialog {

    private final Span text = new Span();
    private final DocumentDownload download = new DocumentDownload();

    TargetDownloadProgressDialog() {
        super("documents.write.list.title", () -> {});
        text.getElement().setAttribute("aria-live", "polite");
        text.setText(getTranslation("documents.write.list.preparing"));
        show(text, download);
    }

    void show(int written, int total) {
        progress(written, total);
        text.setText(getTranslation("documents.write.list.running", written, total));
    }

    void finish(WrittenDocument document, int total) {
        end(getTranslation("documents.write.list.finished", total));
        add(new Button(getTranslation("documents.write.download"), click -> download.save(() -> document)));
        download.save(() -> document);
    }

    /** @param why a text that says why there is no document */
    void end(String why) {
        text.setText(why);
        end();
    }
}
