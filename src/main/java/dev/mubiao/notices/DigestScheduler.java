package dev.mubiao.notices;

import dev.mubiao.platform.jobs.BackgroundThread;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Checks each minute whether the daily mails are to be written. */
@Component
@ConditionalOnProperty(name = "mubiao.outbox.enabled", matchIfMissing = true)
class DigestScheduler implements DisposableBean {

    private final DigestWriter digestWriter;
    private final Clock clock;
    private final BackgroundThread thread = new BackgroundThread("digests");

    DigestScheduler(DigestWriter digestWriter, Clock clock) {
        this.digestWriter = digestWriter;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.every(
                Duration.ofMinutes(1),
                () -> digestWriter.write(clock),
                "the daily mails could not be written; they will be tried again in a minute");
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.end();
    }
}
