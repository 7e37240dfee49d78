package dev.mubiao.targets;

import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.BudgetYear;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something happened to a target. */
public sealed interface TargetEvent extends AuditedEvent {

    TargetId target();

    /** Name of the target at that time. */
    String name();

    @Override
    default UUID subject() {
        return target().value();
    }

    @Override
    default String summary() {
        return name();
    }

    record TargetCreated(TargetId target, String name, String actor, Instant at) implements TargetEvent {}

    /** @param year null if its form has none */
    record TargetSubmitted(
            TargetId target,
            String name,
            String actor,
            Instant at,
            UnitId unit,
            @Nullable BudgetYear year,
            int revision,
            String sha256)
            implements TargetEvent {}

    record TargetWithdrawn(TargetId target, String name, String actor, Instant at) implements TargetEvent {}

    record TargetAdvanced(TargetId target, String name, String actor, Instant at, TargetStatus stage)
            implements TargetEvent {}

    /** A decision that ended its review was taken back. */
    record TargetReopened(TargetId target, String name, String actor, Instant at, TargetStatus stage)
            implements TargetEvent {}

    record TargetReturned(TargetId target, String name, String actor, Instant at) implements TargetEvent {}

    /** @param revision the one that was reviewed */
    record TargetApproved(TargetId target, String name, String actor, Instant at, UnitId unit, int revision)
            implements TargetEvent {}

    record TargetRejected(TargetId target, String name, String actor, Instant at) implements TargetEvent {}

    record TargetPublished(TargetId target, String name, String actor, Instant at, UnitId unit, int revision)
            implements TargetEvent {}

    record TargetAdjusted(TargetId target, String name, String actor, Instant at) implements TargetEvent {}

    record TargetAdjustmentAbandoned(TargetId target, String name, String actor, Instant at) implements TargetEvent {}

    record TargetVoided(TargetId target, String name, String actor, Instant at) implements TargetEvent {}
}
