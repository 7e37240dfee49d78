package dev.mubiao.uikit;

import com.vaadin.flow.component.Component;

/** A component at the end of the top bar. Modules contribute beans of it, ordered by {@code @Order}. */
public interface TopBarItem {

    /** A new one for a page that opens for the current person. */
    Component create();
}
