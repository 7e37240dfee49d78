package dev.mubiao.processadmin.exemptions;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import java.time.Instant;
import java.util.UUID;

/**
 * An administrator proposed, agreed to or ended an exemption from a review. The words have its form, stage, amount and
 * reason. Their simple names are stored in the audit trail.
 */
public sealed interface ReviewExemptionEvent extends AuditedEvent {

    record ReviewExemptionProposed(String actor, Instant at, UUID subject, MessageText words)
            implements ReviewExemptionEvent {}

    record ReviewExemptionAgreed(String actor, Instant at, UUID subject, MessageText words)
            implements ReviewExemptionEvent {}

    record ReviewExemptionEnded(String actor, Instant at, UUID subject, MessageText words)
            implements ReviewExemptionEvent {}
}
