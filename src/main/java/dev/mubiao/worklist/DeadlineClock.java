package dev.mubiao.worklist;

import dev.mubiao.directory.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The current time to the microsecond, which is what both databases keep, and deadlines in working days. */
@Component
public class DeadlineClock {

    private final Clock clock;
    private final WorkingCalendar calendar;

    DeadlineClock(Clock clock, WorkingCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    /** To the microsecond, which is what both databases keep. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** @param workingDays 0 for none */
    @Nullable
    public Instant deadline(Instant from, int workingDays) {
        return workingDays == 0 ? null : calendar.deadline(from, workingDays);
    }
}
