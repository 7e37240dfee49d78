package dev.mubiao.processadmin.drafts;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import java.time.Instant;
import java.util.UUID;

/** An administrator changed a draft of a process model. The words have its name and what changed. */
public sealed interface ModelDraftEvent extends AuditedEvent {

    record ModelDraftCreated(String actor, Instant at, UUID subject, MessageText words) implements ModelDraftEvent {}

    record ModelDraftChanged(String actor, Instant at, UUID subject, MessageText words) implements ModelDraftEvent {}

    record ModelDraftRenamed(String actor, Instant at, UUID subject, MessageText words) implements ModelDraftEvent {}

    record ModelDraftTakenOver(String actor, Instant at, UUID subject, MessageText words) implements ModelDraftEvent {}

    record ModelDraftDeleted(String actor, Instant at, UUID subject, MessageText words) implements ModelDraftEvent {}
}
