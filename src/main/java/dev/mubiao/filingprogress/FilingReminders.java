package dev.mubiao.filingprogress;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.access.RightsNow;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.filing.FilingCalendar;
import dev.mubiao.targets.filing.FilingCycle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Reminds the preparers of units that have not filed, each unit at most once on a working day. */
@Service
public class FilingReminders {

    private final FilingProgress progress;
    private final FilingCalendar filingCalendar;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final UnitFilingReminder reminder;
    private final FilingReminderLog log;
    private final RightsNow rightsNow;

    FilingReminders(
            FilingProgress progress,
            FilingCalendar filingCalendar,
            WorkingCalendar calendar,
            Directory directory,
            UnitFilingReminder reminder,
            FilingReminderLog log,
            RightsNow rightsNow) {
        this.progress = progress;
        this.filingCalendar = filingCalendar;
        this.calendar = calendar;
        this.directory = directory;
        this.reminder = reminder;
        this.log = log;
        this.rightsNow = rightsNow;
    }

    /** @throws Refusal as {@link #remind} does */
    public FilingReminderPreview preview(Actor by, BudgetYear year) {
        cycle(by, year);
        Set<UnitId> reminded = log.on(year, calendar.workingDayUntil(filingCalendar.today()));
        Map<UnitId, Set<PersonId>> preparers = preparers();
        Set<PersonId> people = new HashSet<>();
        int units = 0;
        int already = 0;
        int nobody = 0;
        for (UnitFilingProgress unfiled : progress.unfiled(by, year)) {
            UnitId unit = unfiled.unit().id();
            Set<PersonId> to = preparers.getOrDefault(unit, Set.of());
            if (to.isEmpty()) {
                nobody++;
            } else if (reminded.contains(unit)) {
                already++;
            } else {
                units++;
                people.addAll(to);
            }
        }
        return new FilingReminderPreview(units, people.size(), already, nobody);
    }

    /**
     * Each unit is a transaction of its own; a result each, by code.
     *
     * @throws Refusal DENIED if the account is closed or may remind nobody, CONFLICT if filing has not opened yet
     */
    public List<FilingReminderResult> remind(Actor asked, BudgetYear year) {
        Actor by = rightsNow.of(asked);
        UnitFilingReminder.Round round = new UnitFilingReminder.Round(
                year,
                by,
                cycle(by, year).map(FilingCycle::closes).orElse(null),
                calendar.workingDayUntil(filingCalendar.today()));
        Map<UnitId, Set<PersonId>> preparers = preparers();
        return progress.unfiled(by, year).stream()
                .map(unit -> remind(
                        round, unit.unit(), preparers.getOrDefault(unit.unit().id(), Set.of())))
                .toList();
    }

    private Optional<FilingCycle> cycle(Actor by, BudgetYear year) {
        if (!progress.mayRemind(by)) {
            throw new Refusal(Refusal.Kind.DENIED, "directory.gate.denied.REMIND_FILING");
        }
        Optional<FilingCycle> cycle = filingCalendar.of(by, year);
        cycle.filter(found -> found.state(filingCalendar.today()) == FilingCycle.State.AHEAD)
                .ifPresent(found -> {
                    throw new Refusal(
                            Refusal.Kind.CONFLICT, "filingprogress.remind.ahead", year.toString(), found.opens());
                });
        return cycle;
    }

    private FilingReminderResult remind(UnitFilingReminder.Round round, BudgetUnit unit, Set<PersonId> to) {
        if (to.isEmpty()) {
            return new FilingReminderResult(unit, FilingReminderResult.Outcome.NOBODY, 0);
        }
        return reminder.remind(round, unit, to)
                ? new FilingReminderResult(unit, FilingReminderResult.Outcome.REMINDED, to.size())
                : new FilingReminderResult(unit, FilingReminderResult.Outcome.ALREADY, 0);
    }

    private Map<UnitId, Set<PersonId>> preparers() {
        Map<UnitId, Set<PersonId>> preparers = new HashMap<>();
        for (Person person : directory.people()) {
            for (Grant grant : person.grants()) {
                UnitId unit = grant.unit();
                if (person.enabled() && grant.role() == Role.PREPARER && unit != null) {
                    preparers.computeIfAbsent(unit, id -> new HashSet<>()).add(person.id());
                }
            }
        }
        return preparers;
    }
}
