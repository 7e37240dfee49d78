package dev.mubiao.targets.filing;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.DirectoryLock;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.DateBounds;
import dev.mubiao.platform.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The filing cycles of all budget years: read by everybody, changed by administrators. */
@Service
@Transactional
public class FilingCalendar {

    /** How many years the days of a cycle may lie from its budget year. */
    private static final int FAR_OFF = 2;

    private final FilingCycles cycles;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final DirectoryLock lock;

    FilingCalendar(DirectoryLock lock, FilingCycles cycles, Gate gate, ApplicationEventPublisher events, Clock clock) {
        this.lock = lock;
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
        gate.check(reader, Permission.READ_CALENDAR);
        return cycles.findAllByOrderByYearDesc();
    }

    /** Empty for a year whose targets are filed at any time. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public Optional<FilingCycle> of(Actor reader, BudgetYear year) {
        gate.check(reader, Permission.READ_CALENDAR);
        return cycles.findById(year.value());
    }

    /** Opens and closes filing for a year; both days count. @throws Refusal DENIED, INVALID if it closes first or lies far from the year */
    public void set(Actor by, BudgetYear year, LocalDate opens, LocalDate closes) {
        begin(by, year, opens, closes);
        store(by, cycles.findById(year.value()), year, opens, closes);
    }

    /**
     * The same for who has seen how it was until now.
     *
     * @param seen null if the year had no cycle
     * @throws Refusal DENIED, INVALID if it closes first, CONFLICT if it is otherwise by now
     */
    public void set(Actor by, @Nullable FilingCycle seen, BudgetYear year, LocalDate opens, LocalDate closes) {
        begin(by, year, opens, closes);
        Optional<FilingCycle> now = cycles.findById(year.value());
        refuseStale(seen, now, year);
        store(by, now, year, opens, closes);
    }

    private void begin(Actor by, BudgetYear year, LocalDate opens, LocalDate closes) {
        begin(by);
        DateBounds.check(opens);
        DateBounds.check(closes);
        if (opens.getYear() < year.value() - FAR_OFF || closes.getYear() > year.value() + FAR_OFF) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "targets.filing.farOff",
                    year.toString(),
                    Integer.toString(year.value() - FAR_OFF),
                    Integer.toString(year.value() + FAR_OFF));
        }
        if (closes.isBefore(opens)) {
            throw new Refusal(Refusal.Kind.INVALID, "targets.filing.closesFirst", year.toString(), opens, closes);
        }
    }

    /** The rights are read behind the lock: whoever loses them while he waits does nothing more with them. */
    private void begin(Actor by) {
        lock.take();
        gate.check(by, Permission.ADMINISTER);
    }

    private void store(Actor by, Optional<FilingCycle> now, BudgetYear year, LocalDate opens, LocalDate closes) {
        now.ifPresentOrElse(
                cycle -> cycle.change(opens, closes), () -> cycles.save(new FilingCycle(year, opens, closes)));
        events.publishEvent(new FilingEvent.FilingCycleSet(by.loginName(), clock.instant(), year, opens, closes));
    }

    private static void refuseStale(@Nullable FilingCycle seen, Optional<FilingCycle> now, BudgetYear year) {
        if (now.isEmpty() && seen != null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "targets.filing.stale.removed", year.toString());
        }
        now.filter(cycle -> seen == null
                        || !cycle.opens().equals(seen.opens())
                        || !cycle.closes().equals(seen.closes()))
                .ifPresent(cycle -> {
                    throw new Refusal(
                            Refusal.Kind.CONFLICT,
                            "targets.filing.stale",
                            year.toString(),
                            cycle.opens(),
                            cycle.closes());
                });
    }

    /** Lets the year's targets be filed at any time. @throws Refusal DENIED or NOT_FOUND */
    public void remove(Actor by, BudgetYear year) {
        begin(by);
        remove(by, year, cycles.findById(year.value()));
    }

    /** The same for who has seen how it was until now. @throws Refusal also CONFLICT if it is otherwise by now */
    public void remove(Actor by, FilingCycle seen) {
        begin(by);
        Optional<FilingCycle> now = cycles.findById(seen.year().value());
        refuseStale(seen, now, seen.year());
        remove(by, seen.year(), now);
    }

    private void remove(Actor by, BudgetYear year, Optional<FilingCycle> now) {
        cycles.delete(
                now.orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "targets.filing.unknown", year.toString())));
        events.publishEvent(new FilingEvent.FilingCycleRemoved(by.loginName(), clock.instant(), year));
    }
}
