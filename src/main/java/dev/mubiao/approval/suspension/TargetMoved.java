package dev.mubiao.approval.suspension;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import dev.mubiao.targets.TargetId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Event: an administrator took a target to another step. {@code from} has the names of the steps that were open,
 * {@code to} the name of the one that is open now. Its simple name is stored in the audit trail.
 */
public record TargetMoved(TargetId target, String name, String from, String to, String reason, String actor, Instant at)
        implements AuditedEvent {

    @Override
    public UUID subject() {
        return target.value();
    }

    @Override
    public MessageText words() {
        return new MessageText("approval.audit.moved", List.of(name, from, to, reason));
    }
}
