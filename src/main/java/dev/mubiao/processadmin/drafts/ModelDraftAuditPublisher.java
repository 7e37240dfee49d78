package dev.mubiao.processadmin.drafts;

import dev.mubiao.directory.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes the audit events of drafts, and tells listeners when a draft's lock changes. */
@Component
class ModelDraftAuditPublisher {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModelDraftAuditPublisher(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    interface EventOf {
        ModelDraftEvent of(String actor, Instant at, UUID subject, String summary);
    }

    /** As exact as the database keeps it. */
    Instant now() {
        return clock.instant();
    }

    void record(Actor by, EventOf event, ModelDraftId draft, String summary) {
        events.publishEvent(event.of(by.loginName(), now(), draft.value(), summary));
    }

    /** Tells the open windows, which is nothing to keep. */
    void passed(ModelDraftId draft) {
        events.publishEvent(new ModelDraftLockChanged(draft));
    }
}
