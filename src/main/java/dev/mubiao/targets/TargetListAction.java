package dev.mubiao.targets;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.directory.Actor;

/**
 * A view that makes targets, offered above the list of targets and where there are none yet. Modules contribute beans
 * of it.
 */
public interface TargetListAction {

    /** Key of the label in the message bundles. */
    String labelKey();

    VaadinIcon icon();

    /** Path of the view. */
    String path();

    boolean appliesTo(Actor actor);
}
