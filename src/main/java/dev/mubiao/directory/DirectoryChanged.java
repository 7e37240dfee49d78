package dev.mubiao.directory;

import dev.mubiao.shared.AuditedEvent;
import java.time.Instant;
import java.util.UUID;

/** An administrator changed a unit, an office or a person. */
public record DirectoryChanged(String actor, Instant at, UUID subject, String summary) implements AuditedEvent {}
