package dev.mubiao.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The days that differ from the usual week, kept in memory, since each decision computes a deadline. A change on this
 * node counts at once, one on another node after half a minute at the latest.
 */
@Component
class SpecialDays {

    static final Duration FRESH = Duration.ofSeconds(30);
    private static final Read NOTHING = new Read(Map.of(), Instant.MAX);

    private final CalendarDays days;
    private final Clock clock;
    private final AtomicReference<Read> latest = new AtomicReference<>(NOTHING);

    SpecialDays(CalendarDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    private record Read(Map<LocalDate, SpecialDay> days, Instant at) {

        boolean fresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(FRESH));
        }
    }

    Map<LocalDate, SpecialDay> get() {
        Instant now = clock.instant();
        Read known = latest.get();
        if (known != null && known.fresh(now)) {
            return known.days();
        }
        Read read = new Read(
                days.findAll().stream().map(CalendarDay::day).collect(Collectors.toMap(SpecialDay::date, day -> day)),
                now);
        // Not if it was changed in the meantime: what was read may be older than the change.
        latest.compareAndSet(known, read);
        return read.days();
    }

    @TransactionalEventListener
    void forget(CalendarChanged change) {
        latest.set(
                new Read(Map.of(), Instant.MAX)); // another object than NOTHING, so that no older reading replaces it
    }
}
