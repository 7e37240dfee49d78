package dev.mubiao.notices.outbox;

import dev.mubiao.shared.BackgroundThread;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks into the outbox again and again, in a thread of its own. */
@Component
@ConditionalOnProperty(name = "mubiao.outbox.enabled", matchIfMissing = true)
class OutboxClock implements DisposableBean {

    private final Dispatcher dispatcher;
    private final OutboxRows rows;
    private final OutboxSettings settings;
    private final Clock clock;
    private final BackgroundThread thread = new BackgroundThread("outbox");

    OutboxClock(Dispatcher dispatcher, OutboxRows rows, OutboxSettings settings, Clock clock) {
        this.dispatcher = dispatcher;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.every(
                settings.every(),
                dispatcher::dispatch,
                "the outbox could not be emptied; it will be tried again in " + settings.every());
        thread.every(
                Duration.ofMinutes(1),
                Duration.ofDays(1),
                () -> rows.forgetSentBefore(clock.instant().minus(settings.keepSent())),
                "what was sent long ago could not be removed from the outbox; it will be tomorrow");
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.end();
    }
}
