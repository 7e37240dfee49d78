package dev.mubiao.targets.ui.sheet.saving;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * Shows why the draft cannot be saved: because of what stands in a cell, or for good, for instance because it was
 * submitted meanwhile. Only then it offers to give up one's changes and to reload.
 */
public class SaveRefusedNotice extends Div {

    private final Span why = new Span();
    private final Button giveUp;

    public SaveRefusedNotice(Runnable reload) {
        addClassName("stale");
        getElement().setAttribute("role", "alert");
        giveUp = new Button(getTranslation("targets.sheet.takeTheirs"), click -> reload.run());
        add(why, giveUp);
        setVisible(false);
    }

    /** @param forGood whether no change of one's own makes the draft savable again */
    public void show(String text, boolean forGood) {
        why.setText(text);
        giveUp.setVisible(forGood);
        setVisible(true);
    }
}
