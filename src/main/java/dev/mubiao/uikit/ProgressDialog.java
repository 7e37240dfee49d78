package dev.mubiao.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.atomic.AtomicBoolean;

/** Shows how far a long job in the background is, stops it, and stays until its results have been read. */
public abstract class ProgressDialog extends Dialog {

    private final ProgressBar bar = new ProgressBar();
    private final Button stop = new Button();
    private final Button close = new Button();
    private final AtomicBoolean stopped = new AtomicBoolean();

    /**
     * @param title key of the message
     * @param afterwards run in the view when the reader has seen the results
     */
    protected ProgressDialog(String title, Runnable afterwards) {
        setHeaderTitle(getTranslation(title));
        setWidth("min(44rem, 100vw)");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        stop.setText(getTranslation("uikit.stop"));
        stop.addClickListener(click -> {
            stopped.set(true);
            stop.setEnabled(false);
        });
        close.setText(getTranslation("uikit.close"));
        close.setVisible(false);
        close.addClickListener(click -> {
            close();
            afterwards.run();
        });
        bar.setIndeterminate(true);
        getFooter().add(stop, ViewHeader.primary(close));
    }

    /** Whether the reader wants no more of it; asked from another thread. */
    public final boolean stopped() {
        return stopped.get();
    }

    /** The bar, and below it what the job says of itself. */
    protected final void show(Component... below) {
        add(bar);
        add(below);
    }

    /** @param done of total, both from 0 */
    protected final void progress(int done, int total) {
        bar.setIndeterminate(false);
        bar.setMax(Math.max(1, total));
        bar.setValue(Math.min(done, bar.getMax()));
    }

    /** Nothing more comes. */
    protected final void end() {
        bar.setVisible(false);
        stop.setVisible(false);
        close.setVisible(true);
        close.focus();
    }
}
