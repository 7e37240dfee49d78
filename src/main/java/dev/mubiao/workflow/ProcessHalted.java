package dev.mubiao.workflow;

import dev.mubiao.shared.AuditedEvent;
import java.time.Instant;
import java.util.UUID;

/** An administrator suspended what runs, of one target or of a whole version. */
public record ProcessHalted(UUID subject, String what, String reason, String actor, Instant at)
        implements AuditedEvent {

    @Override
    public String summary() {
        return what + " · " + reason;
    }
}
