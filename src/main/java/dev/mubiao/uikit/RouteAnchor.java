package dev.mubiao.uikit;

import com.vaadin.flow.component.html.Anchor;

/** A link to another view of the portal, by its path, that opens without a reload of the page. */
public class RouteAnchor extends Anchor {

    public RouteAnchor(String path, String text) {
        super(path, text);
        getElement().setAttribute("router-link", true);
    }
}
