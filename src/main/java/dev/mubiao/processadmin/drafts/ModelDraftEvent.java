package dev.mubiao.processadmin.drafts;

import dev.mubiao.platform.AuditedEvent;
import java.time.Instant;
import java.util.UUID;

/** An administrator changed a draft of a process model. The summary has its name and what changed. */
public sealed interface ModelDraftEvent extends AuditedEvent {

    record ModelDraftCreated(String actor, Instant at, UUID subject, String summary) implements ModelDraftEvent {}

    record ModelDraftChanged(String actor, Instant at, UUID subject, String summary) implements ModelDraftEvent {}

    record ModelDraftRenamed(String actor, Instant at, UUID subject, String summary) implements ModelDraftEvent {}

    record ModelDraftTakenOver(String actor, Instant at, UUID subject, String summary) implements ModelDraftEvent {}

    record ModelDraftDeleted(String actor, Instant at, UUID subject, String summary) implements ModelDraftEvent {}
}
