package dev.mubiao.targets.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says why nothing can be saved any more, as when the target was submitted meanwhile. */
class RefusedSave extends Div {

    private final Span why = new Span();

    RefusedSave(Runnable reload) {
        addClassName("stale");
        getElement().setAttribute("role", "alert");
        add(why, new Button(getTranslation("targets.sheet.takeTheirs"), click -> reload.run()));
        setVisible(false);
    }

    void show(String text) {
        why.setText(text);
        setVisible(true);
    }
}
