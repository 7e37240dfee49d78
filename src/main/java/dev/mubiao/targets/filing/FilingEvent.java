package dev.mubiao.targets.filing;

import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.MessageText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Something about when targets are filed was changed. */
public sealed interface FilingEvent extends AuditedEvent {

    BudgetYear year();

    record FilingCycleSet(String actor, Instant at, BudgetYear year, LocalDate opens, LocalDate closes)
            implements FilingEvent {

        @Override
        public UUID subject() {
            return subjectOf(year);
        }

        @Override
        public MessageText words() {
            return new MessageText(
                    "targets.audit.cycle.set", List.of(year.toString(), opens.toString(), closes.toString()));
        }
    }

    record FilingCycleRemoved(String actor, Instant at, BudgetYear year) implements FilingEvent {

        @Override
        public UUID subject() {
            return subjectOf(year);
        }

        @Override
        public MessageText words() {
            return new MessageText("targets.audit.cycle.removed", List.of(year.toString()));
        }
    }

    record LateFilingGranted(
            String actor, Instant at, BudgetYear year, UnitId unit, String unitName, LocalDate lastDay, String reason)
            implements FilingEvent {

        @Override
        public UUID subject() {
            return unit.value();
        }

        @Override
        public MessageText words() {
            return new MessageText(
                    "targets.audit.late.granted", List.of(year.toString(), unitName, lastDay.toString(), reason));
        }
    }

    record LateFilingRevoked(String actor, Instant at, BudgetYear year, UnitId unit, String unitName)
            implements FilingEvent {

        @Override
        public UUID subject() {
            return unit.value();
        }

        @Override
        public MessageText words() {
            return new MessageText("targets.audit.late.revoked", List.of(year.toString(), unitName));
        }
    }

    /** Years have no ids: one is made of the number, always the same. */
    private static UUID subjectOf(BudgetYear year) {
        return UUID.nameUUIDFromBytes(("filing " + year).getBytes(StandardCharsets.UTF_8));
    }
}
