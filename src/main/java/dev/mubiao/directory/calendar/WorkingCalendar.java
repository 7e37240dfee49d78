package dev.mubiao.directory.calendar;

import dev.mubiao.platform.text.ShownTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Counts in working days, by public holidays and make-up days: deadlines, and the time between two moments. Its zone
 * is that of all dates of the portal.
 */
@Service
public class WorkingCalendar {

    /** Zone of all dates of the portal. */
    public static final ZoneId ZONE = ShownTime.ZONE;

    private static final LocalTime END_OF_DAY = LocalTime.of(18, 0);
    private static final int LONGEST_SPAN = 250;

    /** So early the next year's holidays are usually announced. */
    private static final int DAYS_AHEAD = 60;

    private final SpecialDayCache special;

    WorkingCalendar(SpecialDayCache special) {
        this.special = special;
    }

    /**
     * Whether the holidays of the year are entered completely, as an administrator has said: without them deadlines in
     * it are too early.
     */
    public boolean knows(int year) {
        return special.years().contains(year);
    }

    /** The first year that a span reaches and whose holidays are not known; null if there is none. */
    public @Nullable Integer unknownYear(Instant from, @Nullable Instant due) {
        return due == null
                ? null
                : IntStream.rangeClosed(
                                from.atZone(ZONE).getYear(), due.atZone(ZONE).getYear())
                        .filter(year -> !knows(year))
                        .boxed()
                        .findFirst()
                        .orElse(null);
    }

    /** The first year without holidays that deadlines of these weeks reach; empty if there is none. */
    public Optional<Integer> missing(LocalDate today) {
        return IntStream.rangeClosed(today.getYear(), today.plusDays(DAYS_AHEAD).getYear())
                .filter(year -> !knows(year))
                .boxed()
                .findFirst();
    }

    public DayKind kind(LocalDate date) {
        return kind(special.get(), date);
    }

    public boolean isWorking(LocalDate date) {
        return kind(date).working();
    }

    /** The latest working day that is not after the date. */
    public LocalDate workingDayUntil(LocalDate date) {
        Map<LocalDate, SpecialDay> days = special.get();
        LocalDate day = date;
        while (!kind(days, day).working()) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** How many working days there are after the first date, up to and with the second; negative the other way. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        Map<LocalDate, SpecialDay> days = special.get();
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> kind(days, day).working())
                .count();
    }

    /**
     * End (18:00) of the last working day of a span that begins on the day after {@code from}.
     *
     * @param workingDays 1 to 250
     * @throws IllegalArgumentException outside that range
     */
    public Instant deadline(Instant from, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("working days out of range: " + workingDays);
        }
        return after(LocalDate.ofInstant(from, ZONE), workingDays)
                .atTime(END_OF_DAY)
                .atZone(ZONE)
                .toInstant();
    }

    /** The deadline of a step, which may give no time; null for 0 working days. */
    @Nullable
    public Instant dueAt(Instant from, int workingDays) {
        return workingDays == 0 ? null : deadline(from, workingDays);
    }

    /**
     * The same time of day so many working days later. Days off take no time: from each of their moments it is as
     * from the end of the working day before.
     *
     * @param workingDays 0 to 250
     */
    public Instant later(Instant from, int workingDays) {
        ZonedDateTime moment = from.atZone(ZONE);
        LocalDate day = moment.toLocalDate();
        LocalTime time = isWorking(day) ? moment.toLocalTime() : LocalTime.MAX;
        return after(workingDayUntil(day), workingDays)
                .atTime(time)
                .atZone(ZONE)
                .toInstant();
    }

    /** The time between two moments that lies on working days, which last from midnight to midnight. */
    public Duration workingTime(Instant from, Instant to) {
        Map<LocalDate, SpecialDay> days = special.get();
        Duration time = Duration.ZERO;
        LocalDate last = LocalDate.ofInstant(to, ZONE);
        for (LocalDate day = LocalDate.ofInstant(from, ZONE); !day.isAfter(last); day = day.plusDays(1)) {
            if (kind(days, day).working()) {
                Instant begin = later(from, day.atStartOfDay(ZONE).toInstant());
                Instant end = earlier(to, day.plusDays(1).atStartOfDay(ZONE).toInstant());
                time = time.plus(Duration.between(begin, end));
            }
        }
        return time.isNegative() ? Duration.ZERO : time;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private LocalDate after(LocalDate from, int workingDays) {
        if (workingDays < 0 || workingDays > LONGEST_SPAN) {
            throw new IllegalArgumentException("working days out of range: " + workingDays);
        }
        Map<LocalDate, SpecialDay> days = special.get();
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (kind(days, day).working()) {
                left--;
            }
        }
        return day;
    }

    private static DayKind kind(Map<LocalDate, SpecialDay> days, LocalDate date) {
        return Optional.ofNullable(days.get(date)).map(SpecialDay::kind).orElseGet(() -> DayKind.usual(date));
    }
}
