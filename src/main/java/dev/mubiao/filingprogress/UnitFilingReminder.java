package dev.mubiao.filingprogress;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.BudgetYear;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds one unit: the log entry and the event commit together. */
@Component
class UnitFilingReminder {

    private final FilingReminderLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    UnitFilingReminder(
            FilingReminderLog log,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.log = log;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Somebody reminds units.
     *
     * @param closes the last day of filing; null if the year has none
     * @param workingDay for which it counts
     */
    record Round(BudgetYear year, Actor by, @Nullable LocalDate closes, LocalDate workingDay) {}

    /** False if the unit was reminded on that working day before, perhaps by somebody else just now. */
    boolean remind(Round round, BudgetUnit unit, Set<PersonId> to) {
        Instant now = clock.instant();
        Actor by = round.by();
        try {
            transaction.executeWithoutResult(status -> {
                log.remember(unit.id(), round.year(), round.workingDay(), by.displayName(), now);
                events.publishEvent(new FilingReminder(
                        round.year(),
                        unit.id(),
                        unit.name(),
                        to,
                        by.loginName(),
                        by.displayName(),
                        round.closes(),
                        now));
            });
            return true;
        } catch (DuplicateKeyException alreadyToday) {
            return false;
        }
    }
}
