package dev.mubiao.processadmin.drafts;

import dev.mubiao.shared.AuditedEvent;
import java.time.Instant;
import java.util.UUID;

/** An administrator did something to a draft of a process model. The summary has its name and what changed. */
public sealed interface DraftEvent extends AuditedEvent {

    record ModelDraftCreated(String actor, Instant at, UUID subject, String summary) implements DraftEvent {}

    record ModelDraftChanged(String actor, Instant at, UUID subject, String summary) implements DraftEvent {}

    record ModelDraftRenamed(String actor, Instant at, UUID subject, String summary) implements DraftEvent {}

    record ModelDraftTakenOver(String actor, Instant at, UUID subject, String summary) implements DraftEvent {}

    record ModelDraftDeleted(String actor, Instant at, UUID subject, String summary) implements DraftEvent {}
}
