package dev.mubiao.targets.ui.sheet.saving;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * Shows why the draft cannot be saved: because of what stands in a cell, because the person may not change it any more,
 * or for good, for instance because it was submitted meanwhile. What was typed stays in the sheet; only where it cannot
 * be saved for good the notice offers to give it up and to reload.
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

    /** Why it was refused last. */
    public String text() {
        return why.getText();
    }

    /** Brings it into view. */
    public void focus() {
        getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    /** @param forGood whether no change of one's own makes the draft savable again */
    public void show(String text, boolean forGood) {
        why.setText(text);
        giveUp.setVisible(forGood);
        setVisible(true);
    }
}
