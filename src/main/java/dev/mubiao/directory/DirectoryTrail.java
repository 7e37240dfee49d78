package dev.mubiao.directory;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the audit trail what was changed in the directory. */
@Component
class DirectoryTrail {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    DirectoryTrail(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void record(Actor by, UUID subject, String summary) {
        events.publishEvent(new DirectoryChanged(by.loginName(), clock.instant(), subject, summary));
    }

    void lost(Actor by, UserId person, Set<Grant> grants) {
        events.publishEvent(new GrantsLost(person, grants, by));
    }
}
