package dev.mubiao.notices.outbox;

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

/** Looks into the outbox again and again, in a thread of its own. */
@Component
@ConditionalOnProperty(name = "mubiao.outbox.enabled", matchIfMissing = true)
class OutboxClock implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxClock.class);

    private final Dispatcher dispatcher;
    private final OutboxRows rows;
    private final OutboxSettings settings;
    private final Clock clock;
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "outbox");
        thread.setDaemon(true);
        return thread;
    });

    OutboxClock(Dispatcher dispatcher, OutboxRows rows, OutboxSettings settings, Clock clock) {
        this.dispatcher = dispatcher;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        long pause = settings.every().toMillis();
        ticks.scheduleWithFixedDelay(this::dispatch, pause, pause, TimeUnit.MILLISECONDS);
        ticks.scheduleWithFixedDelay(this::forget, 1, 24 * 60, TimeUnit.MINUTES);
    }

    @Override
    public void destroy() {
        ticks.shutdownNow();
    }

    private void dispatch() {
        try {
            dispatcher.dispatch();
        } catch (RuntimeException e) {
            LOG.warn("the outbox could not be emptied; it will be tried again in {}", settings.every(), e);
        }
    }

    private void forget() {
        try {
            rows.forgetSentBefore(clock.instant().minus(settings.keepSent()));
        } catch (RuntimeException e) {
            LOG.warn("what was sent long ago could not be removed from the outbox; it will be tomorrow", e);
        }
    }
}
