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

    private final UiBroadcaster news;

    DraftLockBroadcaster(UiBroadcaster news) {
        this.news = news;
    }

    /** To be called before the desk is on a page. */
    void follow(ModelerPanel desk, ModelDraftId draft) {
        news.follow(desk, draft.value(), desk::look);
    }

    @TransactionalEventListener
    void tell(ModelDraftLockChanged passed) {
        news.tell(List.of(passed.draft().value()));
    }
}
