package dev.mubiao.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.mubiao.publication.PublicationNavigation;
import dev.mubiao.targets.TargetId;
import dev.mubiao.uikit.ViewHeader;

/** Shows how far the public copies are masked again, and which of them the public sees otherwise since. */
class RemaskingDialog extends Dialog {

    private final int total;
    private final ProgressBar bar;
    private final Paragraph summary = new Paragraph();
    private final UnorderedList changed = new UnorderedList();
    private final Button close = new Button();
    private int done;
    private int different;

    RemaskingDialog(int total, Runnable afterwards) {
        this.total = total;
        this.bar = new ProgressBar(0, Math.max(1, total));
        setHeaderTitle(getTranslation("publication.remask.title"));
        setWidth("min(44rem, 100vw)");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        changed.addClassName("publishing-results");
        close.setText(getTranslation("publication.run.close"));
        close.setVisible(false);
        close.addClickListener(click -> {
            close();
            afterwards.run();
        });
        add(bar, summary, changed);
        getFooter().add(ViewHeader.primary(close));
        summarise();
    }

    void masked(TargetId target, String name) {
        different++;
        changed.add(new ListItem(new Anchor(PublicationNavigation.publicPage(target), name)));
    }

    /** One more was looked at. */
    void next() {
        done++;
        bar.setValue(Math.min(done, bar.getMax()));
        summarise();
    }

    /** @param why a text that says why it ended early; empty if it did not */
    void finish(String why) {
        bar.setVisible(false);
        close.setVisible(true);
        close.focus();
        if (!why.isEmpty()) {
            add(new Paragraph(why));
        }
    }

    private void summarise() {
        summary.setText(getTranslation("publication.remask.summary", total, done, different));
    }
}
