package dev.mubiao.uikit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Shows a state as icon, word and colour. */
public class Badge extends Span {

    public Badge(String text, Tone tone, VaadinIcon icon) {
        addClassNames("badge", tone.cssClass());
        var image = icon.create();
        image.getElement().setAttribute("aria-hidden", "true");
        add(image, new Span(text));
    }
}
