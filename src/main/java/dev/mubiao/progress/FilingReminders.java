package dev.mubiao.progress;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.UserId;
import dev.mubiao.directory.WorkingCalendar;
import dev.mubiao.shared.BudgetYear;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.FilingCycle;
import dev.mubiao.targets.FilingTimes;
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
    private final FilingTimes times;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final UnitReminder reminder;

    FilingReminders(
            FilingProgress progress,
            FilingTimes times,
            WorkingCalendar calendar,
            Directory directory,
            UnitReminder reminder) {
        this.progress = progress;
        this.times = times;
        this.calendar = calendar;
        this.directory = directory;
        this.reminder = reminder;
    }

    /**
     * Each unit is a transaction of its own; a result each, by code.
     *
     * @throws Refusal DENIED if the actor may remind nobody, CONFLICT if filing has not opened yet
     */
    public List<ReminderResult> remind(Actor by, BudgetYear year) {
        if (!progress.mayRemind(by)) {
            throw new Refusal(Refusal.Kind.DENIED, "directory.gate.denied.REMIND_FILING");
        }
        Optional<FilingCycle> cycle = times.of(by, year);
        cycle.filter(found -> found.state(times.today()) == FilingCycle.State.AHEAD)
                .ifPresent(found -> {
                    throw new Refusal(Refusal.Kind.CONFLICT, "progress.remind.ahead", year.toString(), found.opens());
                });
        UnitReminder.Round round = new UnitReminder.Round(
                year, by, cycle.map(FilingCycle::closes).orElse(null), calendar.workingDayUntil(times.today()));
        Map<UnitId, Set<UserId>> preparers = preparers();
        return progress.unfiled(by, year).stream()
                .map(unit -> remind(
                        round, unit.unit(), preparers.getOrDefault(unit.unit().id(), Set.of())))
                .toList();
    }

    private ReminderResult remind(UnitReminder.Round round, BudgetUnit unit, Set<UserId> to) {
        if (to.isEmpty()) {
            return new ReminderResult(unit, ReminderResult.Outcome.NOBODY, 0);
        }
        return reminder.remind(round, unit, to)
                ? new ReminderResult(unit, ReminderResult.Outcome.REMINDED, to.size())
                : new ReminderResult(unit, ReminderResult.Outcome.ALREADY, 0);
    }

    private Map<UnitId, Set<UserId>> preparers() {
        Map<UnitId, Set<UserId>> preparers = new HashMap<>();
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
