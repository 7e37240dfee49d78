package dev.mubiao.workflow;

import dev.mubiao.directory.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clock and the calendar on the wall. */
@Component
class Desk {

    private final Clock clock;
    private final WorkingCalendar calendar;

    Desk(Clock clock, WorkingCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    /** To the microsecond, which is what both databases keep. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** @param workingDays 0 for none */
    @Nullable
    Instant deadline(Instant from, int workingDays) {
        return workingDays == 0 ? null : calendar.deadline(from, workingDays);
    }
}
