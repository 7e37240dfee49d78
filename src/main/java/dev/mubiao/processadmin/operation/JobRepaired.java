package dev.mubiao.processadmin.operation;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import java.time.Instant;
import java.util.UUID;

/** An administrator retried a failed job or rescheduled a timer. */
public record JobRepaired(UUID subject, MessageText words, String actor, Instant at) implements AuditedEvent {}
