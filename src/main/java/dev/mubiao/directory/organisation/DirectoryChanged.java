package dev.mubiao.directory.organisation;

import dev.mubiao.platform.AuditedEvent;
import java.time.Instant;
import java.util.UUID;

/** A unit, an office, a person or a substitution was changed. */
public record DirectoryChanged(String actor, Instant at, UUID subject, String summary) implements AuditedEvent {}
