package dev.mubiao.inbox.ui.workload;

import dev.mubiao.approval.HandOvers;
import dev.mubiao.directory.AccountClosureListener;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.inbox.InboxNavigation;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reports, when an account is closed, how much open work its person leaves. */
@Component
class HandOverClosureListener implements AccountClosureListener {

    private final HandOvers handOvers;

    HandOverClosureListener(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    @Override
    public Optional<RemainingWork> openWork(Actor by, PersonId person) {
        return handOvers.open(by).stream()
                .filter(open -> open.person().id().equals(person))
                .findFirst()
                .map(open -> new RemainingWork(
                        "inbox.handOver.left",
                        "inbox.handOver.left.link",
                        InboxNavigation.HAND_OVERS,
                        open.items().size()));
    }
}
