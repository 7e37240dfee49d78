package dev.mubiao.targets.filing;

import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.BudgetYear;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
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
        public String summary() {
            return year + ": " + opens + " – " + closes;
        }
    }

    record FilingCycleRemoved(String actor, Instant at, BudgetYear year) implements FilingEvent {

        @Override
        public UUID subject() {
            return subjectOf(year);
        }

        @Override
        public String summary() {
            return year.toString();
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
        public String summary() {
            return year + " " + unitName + " → " + lastDay + " " + reason;
        }
    }

    record LateFilingRevoked(String actor, Instant at, BudgetYear year, UnitId unit, String unitName)
            implements FilingEvent {

        @Override
        public UUID subject() {
            return unit.value();
        }

        @Override
        public String summary() {
            return year + " " + unitName;
        }
    }

    /** Years have no ids: one is made of the number, always the same. */
    private static UUID subjectOf(BudgetYear year) {
        return UUID.nameUUIDFromBytes(("filing " + year).getBytes(StandardCharsets.UTF_8));
    }
}
