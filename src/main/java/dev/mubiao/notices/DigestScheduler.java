package dev.mubiao.notices;

import dev.mubiao.platform.jobs.ClusterSchedule;
import dev.mubiao.platform.jobs.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Looks each minute, on one of the nodes, whether the digests are to be written. */
@Component
@ConditionalOnProperty(name = "mubiao.outbox.enabled", matchIfMissing = true)
class DigestScheduler extends RecurringJob {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final DigestWriter digestWriter;
    private final Clock clock;

    DigestScheduler(DigestWriter digestWriter, ClusterSchedule nodes, Clock clock) {
        super("digests", EVERY, "the daily mails could not be written; they will be tried again in a minute", nodes);
        this.digestWriter = digestWriter;
        this.clock = clock;
    }

    @Override
    protected void work() {
        digestWriter.write(clock);
    }
}
