package dev.mubiao.processadmin.migration;

import dev.mubiao.directory.Actor;
import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.platform.MessageText;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
        MigrationEvent of(String actor, Instant at, UUID subject, MessageText words);
    }

    void record(Actor by, EventOf event, Migration migration) {
        MessageText words = new MessageText(
                "processadmin.audit.migration",
                List.of(
                        number(migration.change().from()),
                        number(migration.change().to()),
                        migration.change().steps().toString(),
                        migration.progress().moved(),
                        migration.progress().total(),
                        migration.reason()));
        events.publishEvent(
                event.of(by.loginName(), clock.instant(), migration.id().value(), words));
    }

    private int number(String definition) {
        return versions.version(definition).map(version -> version.number()).orElse(0);
    }
}
