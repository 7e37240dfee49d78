package dev.mubiao.publication.ui;

import dev.mubiao.directory.Role;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.publication.PublicationNavigation;
import dev.mubiao.uikit.MenuCount;
import org.springframework.stereotype.Component;

/** Counts the targets that wait for a publisher, for the menu. */
@Component
class PublicationMenuCount implements MenuCount {

    private final ApprovedTargets approved;
    private final CurrentActor actor;

    PublicationMenuCount(ApprovedTargets approved, CurrentActor actor) {
        this.approved = approved;
        this.actor = actor;
    }

    @Override
    public String path() {
        return PublicationNavigation.PUBLISHING;
    }

    @Override
    public long count() {
        return actor.find()
                .filter(reader -> reader.holds(Role.PUBLISHER))
                .map(approved::count)
                .orElse(0L);
    }
}
