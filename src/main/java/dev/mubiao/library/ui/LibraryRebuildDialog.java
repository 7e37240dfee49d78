package dev.mubiao.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import java.util.concurrent.atomic.AtomicBoolean;

/** Shows the progress of a rebuild, and stops it. */
class LibraryRebuildDialog extends Dialog {

    private final ProgressBar bar = new ProgressBar();
    private final Span text = new Span();
    private final Button stop = new Button();
    private final Button close = new Button();
    private final AtomicBoolean stopped = new AtomicBoolean();

    LibraryRebuildDialog(Runnable afterwards) {
        setHeaderTitle(getTranslation("library.rebuild.title"));
        setWidth("min(32rem, 100vw)");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        stop.setText(getTranslation("library.rebuild.stop"));
        stop.addClickListener(click -> {
            stopped.set(true);
            stop.setEnabled(false);
        });
        close.setText(getTranslation("library.rebuild.close"));
        close.setVisible(false);
        close.addClickListener(click -> {
            close();
            afterwards.run();
        });
        bar.setIndeterminate(true);
        text.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(getTranslation("library.rebuild.text")), bar, text);
        getFooter().add(stop, ViewHeader.primary(close));
    }

    /** Asked from another thread. */
    boolean stopped() {
        return stopped.get();
    }

    void show(int done, int total) {
        bar.setIndeterminate(false);
        bar.setMax(Math.max(1, total));
        bar.setValue(Math.min(done, Math.max(1, total)));
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
        bar.setVisible(false);
        text.setText(result);
        stop.setVisible(false);
        close.setVisible(true);
        close.focus();
    }
}
