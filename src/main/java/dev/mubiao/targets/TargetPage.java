package dev.mubiao.targets;

import dev.mubiao.directory.Actor;

/** The page of a target, as the actions and panels on it see it. */
public interface TargetPage {

    /** Who looks at the page, with the rights of this moment. */
    Actor actor();

    /** The target as the page shows it; its version is the one that the person has seen. */
    Target target();

    /** Shows the target anew after it was changed. */
    void refresh();
}
