package dev.mubiao.targets.ui.sheet.saving;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * Shows why the draft can no longer be saved, for instance because it was submitted meanwhile, and offers to reload.
 */
public class SaveRefusedNotice extends Div {

    private final Span why = new Span();

    public SaveRefusedNotice(Runnable reload) {
        addClassName("stale");
        getElement().setAttribute("role", "alert");
        add(why, new Button(getTranslation("targets.sheet.takeTheirs"), click -> reload.run()));
        setVisible(false);
    }

    public void show(String text) {
        why.setText(text);
        setVisible(true);
    }
}
