package dev.mubiao.processadmin.migration;

import dev.mubiao.platform.AuditedEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * An administrator started, stopped or finished a migration. The summary has the versions, steps, numbers and reason.
 */
public sealed interface MigrationEvent extends AuditedEvent {

    record ProcessMigrationStarted(String actor, Instant at, UUID subject, String summary) implements MigrationEvent {}

    record ProcessMigrationStopped(String actor, Instant at, UUID subject, String summary) implements MigrationEvent {}

    record ProcessMigrationFinished(String actor, Instant at, UUID subject, String summary) implements MigrationEvent {}
}
