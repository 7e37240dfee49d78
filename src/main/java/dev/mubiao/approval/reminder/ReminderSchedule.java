package dev.mubiao.approval.reminder;

import dev.mubiao.platform.jobs.ClusterSchedule;
import dev.mubiao.platform.jobs.RecurringJob;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Runs {@link Reminders} every few minutes, on one of the nodes. */
@Component
class ReminderSchedule extends RecurringJob {

    private final Reminders reminders;
    private final Clock clock;

    ReminderSchedule(Reminders reminders, ReminderSettings settings, ClusterSchedule nodes, Clock clock) {
        super("reminders", settings.remindEvery(), "could not look for late steps; the next look will", nodes);
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    protected void work() {
        reminders.remind(clock.instant());
    }
}
