package dev.mubiao.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mubiao.publication.PublicationNavigation;
import dev.mubiao.targets.TargetId;
import dev.mubiao.uikit.ProgressDialog;

/** Shows how far the public copies are masked again, and which of them the public sees otherwise since. */
class RemaskingDialog extends ProgressDialog {

    private final int total;
    private final Paragraph summary = new Paragraph();
    private final UnorderedList changed = new UnorderedList();
    private int done;
    private int different;

    RemaskingDialog(int total, Runnable afterwards) {
        super("publication.remask.title", afterwards);
        this.total = total;
        changed.addClassName("publishing-results");
        show(summary, changed);
        summarise();
    }

    void masked(TargetId target, String name) {
        different++;
        changed.add(new ListItem(new Anchor(PublicationNavigation.publicPage(target), name)));
    }

    /** One more was looked at. */
    void next() {
        done++;
        summarise();
    }

    void finish() {
        end();
    }

    /** @param why a text that says why it ended early */
    void fail(String why) {
        add(new Paragraph(why));
        end();
    }

    private void summarise() {
        progress(done, total);
        summary.setText(getTranslation("publication.remask.summary", total, done, different));
    }
}
