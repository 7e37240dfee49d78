package dev.mubiao.targets;

import com.vaadin.flow.component.Component;
import java.util.function.BooleanSupplier;

/**
 * A menu beside the actions on the page of a target, such as that of its downloads. It is there whatever blocks the
 * actions. Modules contribute beans of it.
 */
public interface TargetPageMenu {

    /** @param before saves what was typed; false if it could not be saved, and nothing must be done then */
    Component of(TargetPage page, BooleanSupplier before);
}
