package dev.mubiao.publication.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.approval.PublicationResult;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.ProgressDialog;
import dev.mubiao.uikit.Tone;

/** Shows how far a publication is, and what became of each target. */
class PublicationProgressDialog extends ProgressDialog {

    private final int total;
    private final Paragraph summary = new Paragraph();
    private final UnorderedList results = new UnorderedList();
    private int published;
    private int refused;

    PublicationProgressDialog(int total, Runnable afterwards) {
        super("publication.run.title", afterwards);
        this.total = total;
        results.addClassName("publishing-results");
        show(summary, results);
        summarise();
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
        summarise();
    }

    void finish() {
        end();
    }

    private void summarise() {
        progress(published + refused, total);
        summary.setText(getTranslation("publication.run.summary", total, published, refused));
    }
}
