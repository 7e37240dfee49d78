package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to another page of the portal that opens without a reload. */
public class RouteAnchor extends Anchor {

    public RouteAnchor(String address, String text) {
        super(address, text);
        getElement().setAttribute("router-link", true);
    }
}
