package dev.mubiao.notices;

import dev.mubiao.platform.jobs.BackgroundThread;
import dev.mubiao.platform.jobs.ClusterSchedule;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks each minute, on one of the nodes, whether the digests are to be written. */
@Component
@ConditionalOnProperty(name = "mubiao.outbox.enabled", matchIfMissing = true)
class DigestScheduler implements DisposableBean {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final DigestWriter digestWriter;
    private final ClusterSchedule nodes;
    private final Clock clock;
    private final BackgroundThread thread = new BackgroundThread("digests");

    DigestScheduler(DigestWriter digestWriter, ClusterSchedule nodes, Clock clock) {
        this.digestWriter = digestWriter;
        this.nodes = nodes;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.every(
                EVERY,
                () -> nodes.once("digests", EVERY, () -> digestWriter.write(clock)),
                "the daily mails could not be written; they will be tried again in a minute");
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.end();
    }
}
