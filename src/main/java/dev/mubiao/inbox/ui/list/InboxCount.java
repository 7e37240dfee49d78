package dev.mubiao.inbox.ui.list;

import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.inbox.InboxNavigation;
import dev.mubiao.uikit.MenuCount;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.BoxCount;
import dev.mubiao.worklist.query.WorkItems;
import org.springframework.stereotype.Component;

/** What waits in the inbox, for the navigation. */
@Component
class InboxCount implements MenuCount {

    private final WorkItems workItems;
    private final CurrentActor currentActor;

    InboxCount(WorkItems workItems, CurrentActor currentActor) {
        this.workItems = workItems;
        this.currentActor = currentActor;
    }

    @Override
    public String path() {
        return InboxNavigation.INBOX;
    }

    @Override
    public long count() {
        return currentActor
                .find()
                .map(actor -> workItems.count(actor, Box.TODO))
                .map(InboxCount::known)
                .orElse(0);
    }

    /** Where counting stopped, one more than was counted. */
    private static int known(BoxCount count) {
        return count.capped() ? count.number() + 1 : count.number();
    }
}
