package dev.mubiao.targets.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.targets.TargetPanel;

/** Makes a panel when its tab is opened first. */
class PanelSlot extends Div {

    private final transient TargetPanel panel;
    private final transient TargetPage page;
    private boolean made;

    PanelSlot(TargetPanel panel, TargetPage page) {
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
