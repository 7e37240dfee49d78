package dev.mubiao.processadmin.drafts.ui;

import dev.mubiao.processadmin.drafts.ModelDraftId;
import dev.mubiao.processadmin.drafts.ModelDraftLockChanged;
import dev.mubiao.uikit.UiBroadcaster;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Refreshes all open windows of a draft when its lock changes; windows of other nodes notice it at their next
 * heartbeat.
 */
@Component
class DraftLockBroadcaster {

    private final UiBroadcaster broadcaster;

    DraftLockBroadcaster(UiBroadcaster broadcaster) {
        this.broadcaster = broadcaster;
    }

    /** To be called before the panel is on a page. */
    void follow(ModelerPanel panel, ModelDraftId draft) {
        broadcaster.follow(panel, draft.value(), panel::look);
    }

    @TransactionalEventListener
    void tell(ModelDraftLockChanged passed) {
        broadcaster.tell(List.of(passed.draft().value()));
    }
}
