package dev.mubiao.notices;

import dev.mubiao.directory.PersonId;
import dev.mubiao.uikit.UiBroadcaster;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has the open pages of people refreshed once the transaction has committed. */
@Component
class NoticeBroadcaster {

    private final UiBroadcaster broadcaster;

    NoticeBroadcaster(UiBroadcaster broadcaster) {
        this.broadcaster = broadcaster;
    }

    /** Whether any page is open on this node. */
    boolean anybodyFollows() {
        return !broadcaster.followed().isEmpty();
    }

    void afterCommit(Collection<PersonId> people) {
        List<UUID> ids = people.stream().map(PersonId::value).toList();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                broadcaster.tell(ids);
            }
        });
    }
}
