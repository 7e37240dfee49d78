package dev.mubiao.processadmin.migration;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import java.time.Instant;
import java.util.UUID;

/**
 * An administrator started, stopped or finished a migration. The words have the versions, steps, numbers and reason.
 */
public sealed interface MigrationEvent extends AuditedEvent {

    record ProcessMigrationStarted(String actor, Instant at, UUID subject, MessageText words)
            implements MigrationEvent {}

    record ProcessMigrationStopped(String actor, Instant at, UUID subject, MessageText words)
            implements MigrationEvent {}

    record ProcessMigrationFinished(String actor, Instant at, UUID subject, MessageText words)
            implements MigrationEvent {}
}
