package dev.mubiao.targets.sheet;

import com.vaadin.flow.component.Component;

/** A panel beside the open sheet of a target, such as findings or remarks. Modules contribute beans of it. */
public interface SheetSidePanel {

    Component create(OpenSheet sheet);
}
