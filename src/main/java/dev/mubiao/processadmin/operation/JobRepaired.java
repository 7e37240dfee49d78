package dev.mubiao.processadmin.operation;

import dev.mubiao.shared.AuditedEvent;
import java.time.Instant;
import java.util.UUID;

/** An administrator let a failed job be tried again, or a timer fire at another time. */
public record JobRepaired(UUID subject, String change, String actor, Instant at) implements AuditedEvent {

    @Override
    public String summary() {
        return change;
    }
}
