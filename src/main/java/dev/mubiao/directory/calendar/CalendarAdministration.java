package dev.mubiao.directory.calendar;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.DirectoryLock;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.DateBounds;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How administrators keep holidays and make-up days. Each change goes into the audit trail. */
@Service
@Transactional
public class CalendarAdministration {

    private final CalendarDays days;
    private final CalendarYears years;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final DirectoryLock lock;

    CalendarAdministration(
            DirectoryLock lock,
            CalendarDays days,
            CalendarYears years,
            Gate gate,
            ApplicationEventPublisher events,
            Clock clock) {
        this.years = years;
        this.lock = lock;
        this.days = days;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /** The days of a year that differ from the usual week, by date. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<SpecialDay> year(Actor reader, int year) {
        gate.check(reader, Permission.READ_CALENDAR);
        DateBounds.checkYear(year);
        return days.findByDateBetweenOrderByDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(CalendarDay::day)
                .toList();
    }

    /** Empty for a day like others. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public Optional<SpecialDay> day(Actor reader, LocalDate date) {
        gate.check(reader, Permission.READ_CALENDAR);
        return days.findById(DateBounds.check(date)).map(CalendarDay::day);
    }

    /**
     * Sets a day for who has seen how it was until now.
     *
     * @param seen null for a day like others
     * @throws Refusal as without, and CONFLICT if it is otherwise by now
     */
    public void set(Actor by, @Nullable SpecialDay seen, SpecialDay day) {
        begin(by);
        refuseStale(seen, day.date(), day.name());
        store(by, day);
    }

    /** Makes the day one like others. @throws Refusal DENIED, CONFLICT if it is not as it was seen */
    public void clear(Actor by, SpecialDay seen) {
        begin(by);
        refuseStale(seen, seen.date(), "");
        remove(by, seen.date());
    }

    private void refuseStale(@Nullable SpecialDay seen, LocalDate date, String entered) {
        SpecialDay now = days.findById(date).map(CalendarDay::day).orElse(null);
        if (!Objects.equals(seen, now)) {
            DayKind kind = now == null ? DayKind.usual(date) : now.kind();
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    entered.isEmpty() ? "directory.calendar.day.stale" : "directory.calendar.day.stale.entered",
                    date,
                    new MessageText(kind.key()),
                    now == null ? "" : now.name(),
                    entered);
        }
    }

    /** @throws Refusal DENIED, or INVALID if the day is worked anyway or the name is too long */
    public void set(Actor by, SpecialDay day) {
        begin(by);
        store(by, day);
    }

    private void store(Actor by, SpecialDay day) {
        DateBounds.check(day.date());
        if (day.working() && DayKind.usual(day.date()).working()) {
            throw new Refusal(Refusal.Kind.INVALID, "directory.calendar.day.worksAnyway", day.date());
        }
        if (day.name().length() > SpecialDay.LONGEST_NAME) {
            throw new Refusal(Refusal.Kind.INVALID, "directory.calendar.day.nameTooLong", SpecialDay.LONGEST_NAME);
        }
        Optional<CalendarDay> known = days.findById(day.date());
        if (known.map(CalendarDay::day).filter(day::equals).isPresent()) {
            return;
        }
        known.ifPresentOrElse(stored -> stored.change(day), () -> days.save(new CalendarDay(day)));
        tell(
                by,
                day.date(),
                new MessageText(
                        "directory.audit.calendar.set",
                        List.of(
                                day.date().toString(),
                                new MessageText(day.kind().key()),
                                day.name())));
    }

    /** Makes the day one like others. @throws Refusal DENIED */
    public void clear(Actor by, LocalDate date) {
        begin(by);
        remove(by, date);
    }

    private void remove(Actor by, LocalDate date) {
        days.findById(DateBounds.check(date)).ifPresent(day -> {
            days.delete(day);
            tell(
                    by,
                    date,
                    new MessageText(
                            "directory.audit.calendar.cleared",
                            List.of(date.toString(), day.day().name())));
        });
    }

    /** All or nothing; other days stay as they are. @throws Refusal DENIED, or INVALID naming the first bad line */
    public int take(Actor by, String list) {
        begin(by);
        List<SpecialDay> read = SpecialDayParser.read(list);
        read.forEach(day -> store(by, day));
        return read.size();
    }

    /**
     * Says that the holidays of a year are entered completely: deadlines in it are exact from then on, and new ones are
     * offered for those that were only about right.
     *
     * @throws Refusal DENIED, or INVALID if the year has no day that differs from the usual week
     */
    public void confirm(Actor by, int year) {
        begin(by);
        DateBounds.checkYear(year);
        if (!days.existsByDateBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
            throw new Refusal(Refusal.Kind.INVALID, "directory.calendar.year.empty", Integer.toString(year));
        }
        if (!years.isConfirmed(year)) {
            years.confirm(year, by.loginName(), clock.instant());
            events.publishEvent(new CalendarYearConfirmed(by.loginName(), clock.instant(), year));
        }
    }

    /** The rights are read behind the lock: whoever loses them while he waits does nothing more with them. */
    private void begin(Actor by) {
        lock.take();
        gate.check(by, Permission.ADMINISTER);
    }

    private void tell(Actor by, LocalDate date, MessageText change) {
        events.publishEvent(new CalendarChanged(by.loginName(), clock.instant(), date, change));
    }
}
