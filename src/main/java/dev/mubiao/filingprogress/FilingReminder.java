package dev.mubiao.filingprogress;

import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.MessageText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The preparers of a unit were reminded to file the year's targets.
 *
 * @param actor log-in name of who reminded them
 * @param byName his name
 * @param closes the last day of filing; null if the year has none
 */
public record FilingReminder(
        BudgetYear year,
        UnitId unit,
        String unitName,
        Set<PersonId> to,
        String actor,
        String byName,
        @Nullable LocalDate closes,
        Instant at)
        implements AuditedEvent {

    public FilingReminder {
        to = Set.copyOf(to);
    }

    @Override
    public UUID subject() {
        return unit.value();
    }

    @Override
    public MessageText words() {
        return new MessageText("filingprogress.audit.reminded", List.of(year.toString(), unitName, to.size()));
    }
}
