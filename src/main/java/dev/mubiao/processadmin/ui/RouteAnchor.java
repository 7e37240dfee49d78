package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to another page of the portal, opened without loading everything anew. */
class RouteAnchor extends Anchor {

    RouteAnchor(String address, String text) {
        super(address, text);
        getElement().setAttribute("router-link", true);
    }
}
