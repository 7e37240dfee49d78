package dev.mubiao.processadmin.drafts;

import dev.mubiao.directory.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the audit trail, and who else listens, what was done to drafts. */
@Component
class DraftTrail {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftTrail(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    interface EventOf {
        DraftEvent of(String actor, Instant at, UUID subject, String summary);
    }

    /** As exact as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    void record(Actor by, EventOf event, DraftId draft, String summary) {
        events.publishEvent(event.of(by.loginName(), now(), draft.value(), summary));
    }

    /** Tells the open windows, which is nothing to keep. */
    void passed(DraftId draft) {
        events.publishEvent(new DraftPassed(draft));
    }
}
