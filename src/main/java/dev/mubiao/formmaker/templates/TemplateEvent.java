package dev.mubiao.formmaker.templates;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import java.time.Instant;
import java.util.UUID;

/**
 * An administrator uploaded, proposed, released, preferred, retired or removed an export template. The words have its
 * name, number and form. Their simple names are stored in the audit trail.
 */
public sealed interface TemplateEvent extends AuditedEvent {

    record TemplateUploaded(String actor, Instant at, UUID subject, MessageText words) implements TemplateEvent {}

    record TemplateReleaseProposed(String actor, Instant at, UUID subject, MessageText words)
            implements TemplateEvent {}

    record TemplateReleased(String actor, Instant at, UUID subject, MessageText words) implements TemplateEvent {}

    record TemplatePreferred(String actor, Instant at, UUID subject, MessageText words) implements TemplateEvent {}

    record TemplateNotPreferred(String actor, Instant at, UUID subject, MessageText words) implements TemplateEvent {}

    record TemplateRetired(String actor, Instant at, UUID subject, MessageText words) implements TemplateEvent {}

    record TemplateRemoved(String actor, Instant at, UUID subject, MessageText words) implements TemplateEvent {}
}
