package dev.mubiao.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.mubiao.approval.PublicationResult;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;
import dev.mubiao.uikit.ViewHeader;
import java.util.concurrent.atomic.AtomicBoolean;

/** Shows how far a publication is, and what became of each target. */
class PublicationProgressDialog extends Dialog {

    private final int total;
    private final ProgressBar bar;
    private final Paragraph summary = new Paragraph();
    private final UnorderedList results = new UnorderedList();
    private final Button stop = new Button();
    private final Button close = new Button();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private int published;
    private int refused;

    PublicationProgressDialog(int total, Runnable afterwards) {
        this.total = total;
        this.bar = new ProgressBar(0, total);
        setHeaderTitle(getTranslation("publication.run.title"));
        setWidth("min(44rem, 100vw)");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        results.addClassName("publishing-results");
        stop.setText(getTranslation("publication.run.stop"));
        stop.addClickListener(click -> {
            stopped.set(true);
            stop.setEnabled(false);
        });
        close.setText(getTranslation("publication.run.close"));
        close.setVisible(false);
        close.addClickListener(click -> {
            close();
            afterwards.run();
        });
        summarise();
        add(bar, summary, results);
        getFooter().add(stop, ViewHeader.primary(close));
    }

    /** Whether the reader wants no more of them published; asked from another thread. */
    boolean stopped() {
        return stopped.get();
    }

    void add(Target target, PublicationResult result) {
        Refusal refusal = result.refusal();
        if (refusal == null) {
            published++;
            results.add(new ListItem(
                    new Badge(getTranslation("publication.run.done"), Tone.ACCENT, VaadinIcon.CHECK),
                    new Span(target.name())));
        } else {
            refused++;
            Span why = new Span(getTranslation(refusal.key(), refusal.arguments()));
            why.addClassName("muted");
            results.addComponentAsFirst(new ListItem(
                    new Badge(getTranslation("publication.run.refused"), Tone.ERROR, VaadinIcon.CLOSE),
                    new Span(target.name()),
                    why));
        }
        bar.setValue(published + refused);
        summarise();
    }

    void finish() {
        bar.setVisible(false);
        stop.setVisible(false);
        close.setVisible(true);
        close.focus();
    }

    private void summarise() {
        summary.setText(getTranslation("publication.run.summary", total, published, refused));
    }
}
