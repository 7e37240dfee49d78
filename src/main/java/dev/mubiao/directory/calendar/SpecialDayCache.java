package dev.mubiao.directory.calendar;

import dev.mubiao.platform.cache.CachedValue;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The days that differ from the usual week and the years that are known, in memory: each decision computes a deadline. */
@Component
class SpecialDayCache {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final CachedValue<Map<LocalDate, SpecialDay>> days;
    private final CachedValue<Set<Integer>> years;

    SpecialDayCache(CalendarDays rows, CalendarYears confirmed, Clock clock) {
        this.years = new CachedValue<>(KEPT, clock, confirmed::confirmed);
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

    /** The years whose holidays are entered completely. */
    Set<Integer> years() {
        return years.get();
    }

    /** Before others compute with it. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener
    void forget(CalendarYearConfirmed confirmed) {
        years.forget();
    }

    @TransactionalEventListener
    void forget(CalendarChanged change) {
        days.forget();
    }
}
