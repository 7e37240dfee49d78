package dev.mubiao.approval.suspension;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Event: an administrator, or the portal itself, suspended the process of one target, or all that run on a version. Its simple name is
 * stored in the audit trail.
 *
 * @param reason what the administrator wrote, or the portal's own {@link MessageText}
 */
public record ProcessHalted(UUID subject, String what, Object reason, String actor, Instant at)
        implements AuditedEvent {

    @Override
    public MessageText words() {
        return new MessageText("approval.audit.halted", List.of(what, reason));
    }
}
