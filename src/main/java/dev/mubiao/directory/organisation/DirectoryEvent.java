package dev.mubiao.directory.organisation;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import java.time.Instant;
import java.util.UUID;

/** A unit, an office, an account or a substitution was changed. Their simple names are stored in the audit trail. */
public sealed interface DirectoryEvent extends AuditedEvent {

    record AccountOpened(String actor, Instant at, UUID subject, MessageText words) implements DirectoryEvent {}

    record AccountChanged(String actor, Instant at, UUID subject, MessageText words) implements DirectoryEvent {}

    record AccountClosed(String actor, Instant at, UUID subject, MessageText words) implements DirectoryEvent {}

    record AccountReopened(String actor, Instant at, UUID subject, MessageText words) implements DirectoryEvent {}

    record RoleGiven(String actor, Instant at, UUID subject, MessageText words) implements DirectoryEvent {}

    record RoleTaken(String actor, Instant at, UUID subject, MessageText words) implements DirectoryEvent {}

    record PasswordReset(String actor, Instant at, UUID subject, MessageText words) implements DirectoryEvent {}

    record UnitChanged(String actor, Instant at, UUID subject, MessageText words) implements DirectoryEvent {}

    record OfficeChanged(String actor, Instant at, UUID subject, MessageText words) implements DirectoryEvent {}

    record SubstitutionBegun(String actor, Instant at, UUID subject, MessageText words) implements DirectoryEvent {}

    record SubstitutionEnded(String actor, Instant at, UUID subject, MessageText words) implements DirectoryEvent {}
}
