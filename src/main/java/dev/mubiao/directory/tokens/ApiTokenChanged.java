package dev.mubiao.directory.tokens;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import java.time.Instant;
import java.util.UUID;

/** A token of the API was issued or revoked; the subject is its owner. */
public sealed interface ApiTokenChanged extends AuditedEvent {

    /** A token was issued. */
    record ApiTokenIssued(String actor, Instant at, UUID subject, MessageText words) implements ApiTokenChanged {}

    /** A token was revoked. */
    record ApiTokenRevoked(String actor, Instant at, UUID subject, MessageText words) implements ApiTokenChanged {}
}
