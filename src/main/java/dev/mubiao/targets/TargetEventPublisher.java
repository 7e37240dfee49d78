package dev.mubiao.targets;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes the events of targets and gives the time that they and the entities carry. */
@Component
public class TargetEventPublisher {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    TargetEventPublisher(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** To the microsecond, which is what both databases keep. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public void tellConflict(DraftConflicted conflicted) {
        events.publishEvent(conflicted);
    }

    public void tellSaved(DraftSaved event) {
        events.publishEvent(event);
    }

    public void tell(TargetEvent event) {
        events.publishEvent(event);
    }
}
