package dev.mubiao.approval.reminder;

import dev.mubiao.platform.jobs.BackgroundThread;
import dev.mubiao.platform.jobs.ClusterSchedule;
import java.time.Clock;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Runs {@link Reminders} every few minutes, on one of the nodes. */
@Component
class ReminderSchedule implements DisposableBean {

    private final Reminders reminders;
    private final ReminderSettings settings;
    private final ClusterSchedule nodes;
    private final Clock clock;
    private final BackgroundThread thread = new BackgroundThread("reminders");

    ReminderSchedule(Reminders reminders, ReminderSettings settings, ClusterSchedule nodes, Clock clock) {
        this.reminders = reminders;
        this.settings = settings;
        this.nodes = nodes;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.every(
                settings.remindEvery(),
                () -> nodes.once("reminders", settings.remindEvery(), () -> reminders.remind(clock.instant())),
                "could not look for late steps; the next look will");
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.end();
    }
}
