package dev.mubiao.processadmin.releases;

import dev.mubiao.platform.AuditedEvent;
import java.time.Instant;
import java.util.UUID;

/** An administrator changed a release. The summary has its name, scope, note and the difference. */
public sealed interface ReleaseEvent extends AuditedEvent {

    record ProcessReleaseProposed(String actor, Instant at, UUID subject, String summary) implements ReleaseEvent {}

    record ProcessReleased(String actor, Instant at, UUID subject, String summary) implements ReleaseEvent {}

    record ProcessReleaseWithdrawn(String actor, Instant at, UUID subject, String summary) implements ReleaseEvent {}

    record FourEyesChanged(String actor, Instant at, UUID subject, String summary) implements ReleaseEvent {}
}
