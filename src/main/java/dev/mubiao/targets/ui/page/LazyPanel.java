package dev.mubiao.targets.ui.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.targets.TargetPanel;

/** A tab's content that is created when the tab is opened first. */
class LazyPanel extends Div {

    private final transient TargetPanel panel;
    private final transient TargetPage page;
    private boolean made;

    LazyPanel(TargetPanel panel, TargetPage page) {
        this.panel = panel;
        this.page = page;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!made) {
            made = true;
            add(panel.content(page));
        }
    }
}
