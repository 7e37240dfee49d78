package dev.mubiao.processadmin.operation;

import dev.mubiao.platform.AuditedEvent;
import java.time.Instant;
import java.util.UUID;

/** An administrator retried a failed job or rescheduled a timer. */
public record JobRepaired(UUID subject, String change, String actor, Instant at) implements AuditedEvent {

    @Override
    public String summary() {
        return change;
    }
}
