package dev.mubiao.documents.exports;

import dev.mubiao.platform.database.JobConnections;
import dev.mubiao.platform.jobs.BackgroundPace;
import dev.mubiao.platform.jobs.LeasedJobRunner;
import dev.mubiao.platform.jobs.RequestsInProgress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Works exports off in the background. Several at a time, but one step at a time and in turn, so that a small one need
 * not wait for a large one; all together take one processor, and less of it while people are served.
 */
@Component
class ExportWorker extends LeasedJobRunner {

    private static final int THREADS = 4;
    private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(2);

    private final ExportTable table;
    private final ExportSteps steps;
    private final RequestsInProgress requests;
    private final Clock clock;
    private final Lock turn = new ReentrantLock(true);

    ExportWorker(ExportTable table, ExportSteps steps, RequestsInProgress requests, Clock clock) {
        super("export", THREADS, table.leases(), clock);
        this.table = table;
        this.steps = steps;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    protected boolean work(UUID job) {
        if (!JobConnections.with(() -> waited(job))) {
            return false;
        }
        try {
            return JobConnections.with(() -> step(job));
        } finally {
            turn.unlock();
        }
    }

    /** The steps of others may take longer than a lease. @return whether the job still runs, and has its turn */
    private boolean waited(UUID job) {
        try {
            while (!turn.tryLock(BETWEEN_SIGNS.toMillis(), TimeUnit.MILLISECONDS)) {
                if (!prolong(job)) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean step(UUID job) {
        if (!prolong(job)) {
            return false;
        }
        Instant[] last = {clock.instant()};
        BackgroundPace pace = requests.pace();
        return steps.next(job, progress -> {
            pace.giveWay();
            Instant now = clock.instant();
            if (now.isAfter(last[0].plus(BETWEEN_SIGNS))) {
                last[0] = now;
                table.progress(job, progress);
                if (!prolong(job)) {
                    throw new CancellationException("the export was stopped");
                }
            }
        });
    }
}
