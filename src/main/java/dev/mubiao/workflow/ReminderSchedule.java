package dev.mubiao.workflow;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks at what is late every few minutes, on each node. */
@Component
class ReminderSchedule implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderSchedule.class);
    private static final int SECONDS_TO_END = 10;

    private final Reminders reminders;
    private final ReminderSettings settings;
    private final Clock clock;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "reminders");
        thread.setDaemon(true);
        return thread;
    });

    ReminderSchedule(Reminders reminders, ReminderSettings settings, Clock clock) {
        this.reminders = reminders;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        long pause = settings.remindEvery().toMillis();
        worker.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdownNow();
        worker.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            reminders.remind(clock.instant().truncatedTo(ChronoUnit.MICROS));
        } catch (RuntimeException e) {
            // An exception that escapes would end the schedule.
            if (!worker.isShutdown()) {
                LOG.error("could not look for late steps; the next look will", e);
            }
        }
    }
}
