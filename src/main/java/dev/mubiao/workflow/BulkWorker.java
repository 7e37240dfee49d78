package dev.mubiao.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Works bulk jobs off, one task after the other, each in a transaction of its own. A job is leased for a minute at a
 * time: if its node dies another goes on, and the command id of each row keeps what was done from being done twice.
 */
@Component
class BulkWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWorker.class);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int THREADS = 2;
    private static final int SECONDS_TO_END = 20;

    private final BulkTable table;
    private final BulkStep step;
    private final Desk desk;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private volatile boolean closing;

    BulkWorker(BulkTable table, BulkStep step, Desk desk) {
        this.table = table;
        this.step = step;
        this.desk = desk;
    }

    /** After the transaction that added a job. */
    void wake() {
        step.afterCommit(this::search);
    }

    /** What nobody works on: jobs of a node that is gone. */
    @Scheduled(fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    void search() {
        Instant now = desk.now();
        table.free(now).stream()
                .filter(job -> table.lease(job, now, now.plus(LEASE)))
                .forEach(job -> threads.execute(() -> work(job)));
    }

    private void work(UUID job) {
        try {
            while (!closing && table.prolong(job, desk.now().plus(LEASE))) {
                Optional<BulkRow> row = table.next(job);
                if (row.isEmpty()) {
                    table.end(job, BulkJob.State.FINISHED);
                    return;
                }
                table.job(job).ifPresent(order -> step.run(order, row.get()));
            }
        } catch (RuntimeException e) {
            // The lease runs out, and the job is taken up again.
            LOG.error("bulk job {} stopped", job, e);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        closing = true;
        threads.shutdown();
        threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
    }
}
