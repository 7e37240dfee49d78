package dev.mubiao.notices;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks each minute whether the digests are to be written. */
@Component
@ConditionalOnProperty(name = "mubiao.outbox.enabled", matchIfMissing = true)
class DigestClock implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DigestClock.class);

    private final Digests digests;
    private final Clock clock;
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "digests");
        thread.setDaemon(true);
        return thread;
    });

    DigestClock(Digests digests, Clock clock) {
        this.digests = digests;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        ticks.scheduleWithFixedDelay(this::write, 1, 1, TimeUnit.MINUTES);
    }

    @Override
    public void destroy() {
        ticks.shutdownNow();
    }

    private void write() {
        try {
            digests.write(clock);
        } catch (RuntimeException e) {
            LOG.warn("the daily mails could not be written; they will be tried again in a minute", e);
        }
    }
}
