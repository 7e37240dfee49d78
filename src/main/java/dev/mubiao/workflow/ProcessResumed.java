package dev.mubiao.workflow;

import dev.mubiao.shared.AuditedEvent;
import java.time.Instant;
import java.util.UUID;

/** An administrator let go on what was suspended, of one target or of a whole version. */
public record ProcessResumed(UUID subject, String what, String actor, Instant at) implements AuditedEvent {

    @Override
    public String summary() {
        return what;
    }
}
