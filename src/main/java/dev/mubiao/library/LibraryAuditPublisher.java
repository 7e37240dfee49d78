package dev.mubiao.library;

import dev.mubiao.directory.Actor;
import dev.mubiao.platform.MessageText;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes changes of the library for the audit trail. */
@Component
public class LibraryAuditPublisher {

    /** The library as a whole. */
    private static final UUID LIBRARY = new UUID(0, 1);

    private final ApplicationEventPublisher events;
    private final Clock clock;

    LibraryAuditPublisher(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    interface EventOf {
        LibraryEvent of(String actor, Instant at, UUID subject, MessageText words);
    }

    void record(Actor by, EventOf event, UUID subject, MessageText words) {
        events.publishEvent(event.of(by.loginName(), clock.instant(), subject, words));
    }

    @Transactional
    public void rebuilt(Actor by, int targets) {
        record(
                by,
                LibraryEvent.LibraryRebuilt::new,
                LIBRARY,
                new MessageText("library.audit.rebuilt", List.of(targets)));
    }
}
