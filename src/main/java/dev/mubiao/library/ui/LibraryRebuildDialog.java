package dev.mubiao.library.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.ProgressDialog;
import dev.mubiao.uikit.Toasts;

/** Shows the progress of a rebuild, and stops it. */
class LibraryRebuildDialog extends ProgressDialog {

    private final Span text = new Span();

    LibraryRebuildDialog(Runnable afterwards) {
        super("library.rebuild.title", afterwards);
        text.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(getTranslation("library.rebuild.text")));
        show(text);
    }

    void show(int done, int total) {
        progress(done, total);
        text.setText(getTranslation("library.rebuild.running", done, total));
    }

    void finish(int done) {
        end(getTranslation(stopped() ? "library.rebuild.stopped" : "library.rebuild.finished", done));
    }

    void fail() {
        end(getTranslation("library.rebuild.failed"));
    }

    /** The person may no longer do it. */
    void refuse(Refusal refusal) {
        end(Toasts.text(refusal));
    }

    private void end(String result) {
        text.setText(result);
        end();
    }
}
