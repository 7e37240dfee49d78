package dev.mubiao.formmaker;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import java.time.Instant;
import java.util.UUID;

/**
 * An administrator wrote, proposed, released or retired a version of a form. The words have its name, number and for
 * whom it is offered. Their simple names are stored in the audit trail.
 */
public sealed interface FormEvent extends AuditedEvent {

    record FormDraftCreated(String actor, Instant at, UUID subject, MessageText words) implements FormEvent {}

    record FormDraftSaved(String actor, Instant at, UUID subject, MessageText words) implements FormEvent {}

    record FormReleaseProposed(String actor, Instant at, UUID subject, MessageText words) implements FormEvent {}

    record FormReleased(String actor, Instant at, UUID subject, MessageText words) implements FormEvent {}

    record FormRetired(String actor, Instant at, UUID subject, MessageText words) implements FormEvent {}
}
