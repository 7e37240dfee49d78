package dev.mubiao.processadmin.migration;

import dev.mubiao.directory.Actor;
import dev.mubiao.engine.deployment.ProcessVersions;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes the audit events of migrations. */
@Component
class MigrationAuditPublisher {

    private final ApplicationEventPublisher events;
    private final ProcessVersions versions;
    private final Clock clock;

    MigrationAuditPublisher(ApplicationEventPublisher events, ProcessVersions versions, Clock clock) {
        this.events = events;
        this.versions = versions;
        this.clock = clock;
    }

    interface EventOf {
        MigrationEvent of(String actor, Instant at, UUID subject, String summary);
    }

    void record(Actor by, EventOf event, Migration migration) {
        String summary = "v%d → v%d · %s · %d/%d · %s"
                .formatted(
                        number(migration.change().from()),
                        number(migration.change().to()),
                        migration.change().steps(),
                        migration.progress().moved(),
                        migration.progress().total(),
                        migration.reason());
        events.publishEvent(
                event.of(by.loginName(), clock.instant(), migration.id().value(), summary));
    }

    private int number(String definition) {
        return versions.version(definition).map(version -> version.number()).orElse(0);
    }
}
