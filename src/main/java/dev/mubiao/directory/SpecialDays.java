package dev.mubiao.directory;

import dev.mubiao.shared.Kept;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The days that differ from the usual week, kept in memory, since each decision computes a deadline. */
@Component
class SpecialDays {

    private final Kept<Map<LocalDate, SpecialDay>> days;

    SpecialDays(CalendarDays rows, Clock clock) {
        this.days = new Kept<>(
                () -> rows.findAll().stream()
                        .map(CalendarDay::day)
                        .collect(Collectors.toMap(SpecialDay::date, day -> day)),
                clock);
    }

    Map<LocalDate, SpecialDay> get() {
        return days.get();
    }

    @TransactionalEventListener
    void forget(CalendarChanged change) {
        days.forget();
    }
}
