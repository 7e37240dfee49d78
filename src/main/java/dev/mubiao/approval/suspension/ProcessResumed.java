package dev.mubiao.approval.suspension;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Event: an administrator resumed what was suspended, of one target or of a whole version. Its simple name is stored
 * in the audit trail.
 */
public record ProcessResumed(UUID subject, String what, String actor, Instant at) implements AuditedEvent {

    @Override
    public MessageText words() {
        return new MessageText("approval.audit.resumed", List.of(what));
    }
}
