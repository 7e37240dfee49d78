package dev.mubiao.targets;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Verb;
import dev.mubiao.directory.WorkingCalendar;
import dev.mubiao.shared.BudgetYear;
import dev.mubiao.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the targets of each budget year are filed: read by everybody, kept by administrators. */
@Service
@Transactional
public class FilingTimes {

    private final FilingCycles cycles;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FilingTimes(FilingCycles cycles, Gate gate, ApplicationEventPublisher events, Clock clock) {
        this.cycles = cycles;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /** Today in Shanghai. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
    }

    /** The latest year first. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<FilingCycle> all(Actor reader) {
        gate.check(reader, Verb.READ_CALENDAR);
        return cycles.findAllByOrderByYearDesc();
    }

    /** Empty for a year whose targets are filed at any time. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public Optional<FilingCycle> of(Actor reader, BudgetYear year) {
        gate.check(reader, Verb.READ_CALENDAR);
        return cycles.findById(year.value());
    }

    /** Opens and closes filing for a year; both days count. @throws Refusal DENIED, INVALID if it closes first */
    public void set(Actor by, BudgetYear year, LocalDate opens, LocalDate closes) {
        gate.check(by, Verb.ADMINISTER);
        if (closes.isBefore(opens)) {
            throw new Refusal(Refusal.Kind.INVALID, "filing.closesFirst", year.toString(), opens, closes);
        }
        cycles.findById(year.value())
                .ifPresentOrElse(
                        cycle -> cycle.change(opens, closes), () -> cycles.save(new FilingCycle(year, opens, closes)));
        events.publishEvent(new FilingEvent.FilingCycleSet(by.loginName(), clock.instant(), year, opens, closes));
    }

    /** Lets the year's targets be filed at any time. @throws Refusal DENIED or NOT_FOUND */
    public void remove(Actor by, BudgetYear year) {
        gate.check(by, Verb.ADMINISTER);
        cycles.delete(cycles.findById(year.value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "filing.unknown", year.toString())));
        events.publishEvent(new FilingEvent.FilingCycleRemoved(by.loginName(), clock.instant(), year));
    }
}
