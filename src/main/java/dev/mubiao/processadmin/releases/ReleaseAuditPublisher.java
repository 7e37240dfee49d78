package dev.mubiao.processadmin.releases;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.processadmin.releases.ReleaseEvent.FourEyesChanged;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes the audit events of releases. */
@Component
class ReleaseAuditPublisher {

    private static final UUID SETTING = new UUID(0, 1);

    private final ApplicationEventPublisher events;
    private final Directory directory;
    private final Clock clock;

    ReleaseAuditPublisher(ApplicationEventPublisher events, Directory directory, Clock clock) {
        this.events = events;
        this.directory = directory;
        this.clock = clock;
    }

    interface EventOf {
        ReleaseEvent of(String actor, Instant at, UUID subject, String summary);
    }

    /** @param more what else is to be known, for instance the difference */
    void record(Actor by, EventOf event, ProcessRelease release, String more) {
        String summary = release.name() + " · " + scope(release.scope()) + " · " + release.note();
        events.publishEvent(event.of(
                by.loginName(),
                clock.instant(),
                release.id().value(),
                more.isEmpty() ? summary : summary + " · " + more));
    }

    void fourEyes(Actor by, String change) {
        events.publishEvent(new FourEyesChanged(by.loginName(), clock.instant(), SETTING, change));
    }

    private String scope(ReleaseScope scope) {
        String units = scope.units().stream()
                .map(unit -> directory.unit(unit).name())
                .sorted()
                .collect(Collectors.joining("、"));
        return "[" + units + "|" + scope.formColumn() + "]";
    }
}
