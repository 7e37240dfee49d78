package dev.mubiao.approval.suspension;

import dev.mubiao.platform.AuditedEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * Event: an administrator resumed what was suspended, of one target or of a whole version. Its simple name is stored
 * in the audit trail.
 */
public record ProcessResumed(UUID subject, String what, String actor, Instant at) implements AuditedEvent {

    @Override
    public String summary() {
        return what;
    }
}
