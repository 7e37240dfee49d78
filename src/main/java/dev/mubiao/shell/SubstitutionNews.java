package dev.mubiao.shell;

import dev.mubiao.directory.SubstitutionOver;
import dev.mubiao.uikit.UiBroadcaster;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has the open pages of a deputy look again once a substitution was ended or cancelled. */
@Component
class SubstitutionNews {

    private final UiBroadcaster broadcaster;

    SubstitutionNews(UiBroadcaster broadcaster) {
        this.broadcaster = broadcaster;
    }

    @TransactionalEventListener
    void on(SubstitutionOver event) {
        broadcaster.tell(List.of(event.deputy().value()));
    }
}
