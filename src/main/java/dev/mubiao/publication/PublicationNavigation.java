package dev.mubiao.publication;

import dev.mubiao.targets.TargetId;

/** The paths of the publisher's view and of the public page of a target. */
public final class PublicationNavigation {

    public static final String PUBLISHING = "publishing";

    private PublicationNavigation() {}

    /** The public page, which needs no account and is no view of Vaadin. */
    public static String publicPage(TargetId target) {
        return "public/targets/" + target.value();
    }
}
