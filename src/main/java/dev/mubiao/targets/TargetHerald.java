package dev.mubiao.targets;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the time and what happened. */
@Component
class TargetHerald {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    TargetHerald(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** To the microsecond, which is what both databases keep. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    void tellConflict(DraftConflicted conflicted) {
        events.publishEvent(conflicted);
    }

    void tellSaved(DraftSaved event) {
        events.publishEvent(event);
    }

    void tell(TargetEvent event) {
        events.publishEvent(event);
    }
}
