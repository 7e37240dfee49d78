package dev.mubiao.inbox.ui;

import dev.mubiao.directory.CurrentActor;
import dev.mubiao.uikit.MenuCount;
import dev.mubiao.workflow.Box;
import dev.mubiao.workflow.BoxCount;
import dev.mubiao.workflow.WorkItems;
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
        return "inbox";
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
