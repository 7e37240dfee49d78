package dev.mubiao.outbox;

import dev.mubiao.platform.jobs.BackgroundThread;
import dev.mubiao.platform.jobs.ClusterSchedule;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the outbox dispatched again and again in a background thread, on all nodes, which share what is due among them;
 * removes what was sent long ago, on one of them.
 */
@Component
@ConditionalOnProperty(name = "mubiao.outbox.enabled", matchIfMissing = true)
class OutboxScheduler implements DisposableBean {

    private static final Duration CLEANUP = Duration.ofDays(1);

    private final OutboxDispatcher outboxDispatcher;
    private final OutboxRepository repository;
    private final OutboxSettings settings;
    private final ClusterSchedule nodes;
    private final Clock clock;
    private final BackgroundThread thread = new BackgroundThread("outbox");

    OutboxScheduler(
            OutboxDispatcher outboxDispatcher,
            OutboxRepository repository,
            OutboxSettings settings,
            ClusterSchedule nodes,
            Clock clock) {
        this.outboxDispatcher = outboxDispatcher;
        this.repository = repository;
        this.settings = settings;
        this.nodes = nodes;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.every(
                settings.every(),
                outboxDispatcher::dispatch,
                "the outbox could not be emptied; it will be tried again in " + settings.every());
        thread.every(
                Duration.ofMinutes(1),
                CLEANUP,
                () -> nodes.once(
                        "outbox-cleanup",
                        CLEANUP,
                        () -> repository.forgetSentBefore(clock.instant().minus(settings.keepSent()))),
                "what was sent long ago could not be removed from the outbox; it will be tomorrow");
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.end();
    }
}
