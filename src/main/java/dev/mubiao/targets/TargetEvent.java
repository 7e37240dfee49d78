package dev.mubiao.targets;

import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.MessageText;
import java.time.Instant;
import java.util.List;
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

    record TargetCreated(TargetId target, String name, String actor, Instant at) implements TargetEvent {

        @Override
        public MessageText words() {
            return new MessageText("targets.audit.created", List.of(name));
        }
    }

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
            implements TargetEvent {

        @Override
        public MessageText words() {
            return new MessageText("targets.audit.submitted", List.of(name, revision));
        }
    }

    record TargetWithdrawn(TargetId target, String name, String actor, Instant at) implements TargetEvent {

        @Override
        public MessageText words() {
            return new MessageText("targets.audit.withdrawn", List.of(name));
        }
    }

    record TargetAdvanced(TargetId target, String name, String actor, Instant at, TargetStatus stage)
            implements TargetEvent {

        @Override
        public MessageText words() {
            return new MessageText("targets.audit.advanced", List.of(name, new MessageText(stage.key())));
        }
    }

    /** A decision that ended its review was taken back. */
    record TargetReopened(TargetId target, String name, String actor, Instant at, TargetStatus stage)
            implements TargetEvent {

        @Override
        public MessageText words() {
            return new MessageText("targets.audit.reopened", List.of(name, new MessageText(stage.key())));
        }
    }

    record TargetReturned(TargetId target, String name, String actor, Instant at) implements TargetEvent {

        @Override
        public MessageText words() {
            return new MessageText("targets.audit.returned", List.of(name));
        }
    }

    /** @param revision the one that was reviewed */
    record TargetApproved(TargetId target, String name, String actor, Instant at, UnitId unit, int revision)
            implements TargetEvent {

        @Override
        public MessageText words() {
            return new MessageText("targets.audit.approved", List.of(name, revision));
        }
    }

    record TargetRejected(TargetId target, String name, String actor, Instant at) implements TargetEvent {

        @Override
        public MessageText words() {
            return new MessageText("targets.audit.rejected", List.of(name));
        }
    }

    record TargetPublished(TargetId target, String name, String actor, Instant at, UnitId unit, int revision)
            implements TargetEvent {

        @Override
        public MessageText words() {
            return new MessageText("targets.audit.published", List.of(name, revision));
        }
    }

    record TargetAdjusted(TargetId target, String name, String actor, Instant at) implements TargetEvent {

        @Override
        public MessageText words() {
            return new MessageText("targets.audit.adjusted", List.of(name));
        }
    }

    record TargetAdjustmentAbandoned(TargetId target, String name, String actor, Instant at) implements TargetEvent {

        @Override
        public MessageText words() {
            return new MessageText("targets.audit.adjustmentAbandoned", List.of(name));
        }
    }

    record TargetVoided(TargetId target, String name, String actor, Instant at) implements TargetEvent {

        @Override
        public MessageText words() {
            return new MessageText("targets.audit.voided", List.of(name));
        }
    }
}
