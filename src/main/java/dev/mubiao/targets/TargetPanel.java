package dev.mubiao.targets;

import com.vaadin.flow.component.Component;
import dev.mubiao.directory.Actor;

/** A tab on the page of a target, made when it is opened. Modules contribute beans of it. */
public interface TargetPanel {

    /** Key of the tab's title in the message bundles. */
    String titleKey();

    boolean appliesTo(Target target, Actor actor);

    Component content(TargetPage page);
}
