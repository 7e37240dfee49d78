package dev.mubiao.directory.accounts;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import java.time.Instant;
import java.util.UUID;

/** Somebody signed in or out, or was refused. Their simple names are stored in the audit trail. */
public sealed interface LoginEvent extends AuditedEvent {

    record SignedIn(String actor, Instant at, UUID subject, MessageText words) implements LoginEvent {}

    record SignedOut(String actor, Instant at, UUID subject, MessageText words) implements LoginEvent {}

    record LoginRefused(String actor, Instant at, UUID subject, MessageText words) implements LoginEvent {}

    /** Refused log-ins that were too many to be written one by one. */
    record LoginsRefused(String actor, Instant at, UUID subject, MessageText words) implements LoginEvent {}
}
