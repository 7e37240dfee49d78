package dev.mubiao.documents.exports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.documents.exports.ExportFailure;
import dev.mubiao.documents.exports.ExportFile;
import dev.mubiao.documents.exports.ExportJob;
import dev.mubiao.documents.write.ui.DocumentDownload;
import dev.mubiao.uikit.ProgressDialog;

/** Shows how far an export is, stops it, and saves its file; the export goes on when the dialog is closed. */
class ExportProgressDialog extends ProgressDialog {

    private final Span text = new Span();
    private final DocumentDownload download = new DocumentDownload();
    private final Button leave;

    ExportProgressDialog() {
        super("documents.write.list.title", () -> {});
        text.getElement().setAttribute("aria-live", "polite");
        text.setText(getTranslation("documents.write.list.preparing"));
        leave = new Button(getTranslation("documents.exports.leave"), click -> close());
        leave.setTooltipText(getTranslation("documents.exports.leave.hint"));
        show(text, download);
        getFooter().addComponentAsFirst(leave);
    }

    void show(ExportJob job) {
        progress(job.count().progress(), job.count().total());
        text.setText(getTranslation(
                "documents.write.list.running",
                job.count().progress(),
                job.count().total()));
    }

    void finish(ExportJob job, ExportFile file) {
        int leftOut = job.count().leftOut();
        int written = job.count().total() - leftOut;
        end(
                leftOut == 0
                        ? getTranslation("documents.write.list.finished", written)
                        : getTranslation("documents.exports.finished.leftOut", written, leftOut));
        add(new Button(getTranslation("documents.write.download"), click -> save(file)));
        save(file);
    }

    void fail(ExportFailure failure) {
        end(getTranslation(failure.key()));
    }

    /** @param why a text that says why there is no file */
    void end(String why) {
        text.setText(why);
        leave.setVisible(false);
        end();
    }

    private void save(ExportFile file) {
        download.save(ExportDownloads.of(file));
    }
}
