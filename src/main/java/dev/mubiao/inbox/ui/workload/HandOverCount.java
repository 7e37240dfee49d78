package dev.mubiao.inbox.ui.workload;

import dev.mubiao.approval.HandOvers;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.inbox.InboxNavigation;
import dev.mubiao.uikit.MenuCount;
import org.springframework.stereotype.Component;

/** How many hand-overs are open, for the navigation of administrators. */
@Component
class HandOverCount implements MenuCount {

    private final HandOvers handOvers;
    private final Gate gate;
    private final CurrentActor actor;

    HandOverCount(HandOvers handOvers, Gate gate, CurrentActor actor) {
        this.handOvers = handOvers;
        this.gate = gate;
        this.actor = actor;
    }

    @Override
    public String path() {
        return InboxNavigation.HAND_OVERS;
    }

    @Override
    public long count() {
        return actor.find()
                .filter(by -> gate.allows(by, Permission.ADMINISTER, null))
                .map(by -> handOvers.open(by).size())
                .orElse(0);
    }
}
