package dev.mubiao.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Shown in place of an empty list: what is missing and what to do first. */
public class EmptyState extends Div {

    public EmptyState(VaadinIcon icon, String text, Component... actions) {
        addClassName("empty-state");
        var image = icon.create();
        image.getElement().setAttribute("aria-hidden", "true");
        add(image, new Paragraph(text));
        add(actions);
    }
}
