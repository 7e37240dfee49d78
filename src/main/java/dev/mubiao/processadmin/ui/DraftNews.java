package dev.mubiao.processadmin.ui;

import dev.mubiao.processadmin.drafts.DraftId;
import dev.mubiao.processadmin.drafts.DraftPassed;
import dev.mubiao.uikit.LiveNews;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells all windows of a draft at once when it passes to another; those of other nodes notice it at their next sign of life. */
@Component
class DraftNews {

    private final LiveNews news;

    DraftNews(LiveNews news) {
        this.news = news;
    }

    /** To be called before the desk is on a page. */
    void follow(ModelerDesk desk, DraftId draft) {
        news.follow(desk, draft.value(), desk::look);
    }

    @TransactionalEventListener
    void tell(DraftPassed passed) {
        news.tell(List.of(passed.draft().value()));
    }
}
