package dev.mubiao.targets;

import com.vaadin.flow.component.Component;

/** Something that stands beside the open sheet of a target. Modules contribute beans of it. */
public interface SheetAside {

    Component beside(OpenSheet sheet);
}
