package dev.mubiao.processadmin.releases;

import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import java.time.Instant;
import java.util.UUID;

/** An administrator changed a release. The words have its name, scope, note and the difference. */
public sealed interface ReleaseEvent extends AuditedEvent {

    record ProcessReleaseProposed(String actor, Instant at, UUID subject, MessageText words) implements ReleaseEvent {}

    record ProcessReleased(String actor, Instant at, UUID subject, MessageText words) implements ReleaseEvent {}

    record ProcessReleaseWithdrawn(String actor, Instant at, UUID subject, MessageText words) implements ReleaseEvent {}

    record ProcessReleaseRefused(String actor, Instant at, UUID subject, MessageText words) implements ReleaseEvent {}

    record ProcessWithdrawalAsked(String actor, Instant at, UUID subject, MessageText words) implements ReleaseEvent {}

    record ProcessWithdrawalRefused(String actor, Instant at, UUID subject, MessageText words)
            implements ReleaseEvent {}

    record FourEyesChanged(String actor, Instant at, UUID subject, MessageText words) implements ReleaseEvent {}

    record IndependenceChanged(String actor, Instant at, UUID subject, MessageText words) implements ReleaseEvent {}
}
