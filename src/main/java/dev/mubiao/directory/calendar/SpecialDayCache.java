package dev.mubiao.directory.calendar;

import dev.mubiao.platform.cache.CachedValue;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The days that differ from the usual week, kept in memory, since each decision computes a deadline. */
@Component
class SpecialDayCache {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final CachedValue<Map<LocalDate, SpecialDay>> days;

    SpecialDayCache(CalendarDays rows, Clock clock) {
        this.days = new CachedValue<>(
                KEPT,
                clock,
                () -> rows.findAll().stream()
                        .map(CalendarDay::day)
                        .collect(Collectors.toMap(SpecialDay::date, day -> day)));
    }

    Map<LocalDate, SpecialDay> get() {
        return days.get();
    }

    @TransactionalEventListener
    void forget(CalendarChanged change) {
        days.forget();
    }
}
