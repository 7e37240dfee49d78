package dev.mubiao.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Works bulk jobs off, one task after the other, each in a transaction of its own. A job is leased for a minute at a
 * time: if its node dies another goes on, and the command id of each row keeps what was done from being done twice.
 */
@Component
class BulkWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWorker.class);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int THREADS = 3;
    private static final int SECONDS_BETWEEN_LOOKS = 15;
    private static final int SECONDS_TO_END = 20;

    private final BulkTable table;
    private final BulkStep step;
    private final Desk desk;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);

    BulkWorker(BulkTable table, BulkStep step, Desk desk) {
        this.table = table;
        this.step = step;
        this.desk = desk;
    }

    /** Looks now and then for jobs of a node that is gone. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        threads.scheduleWithFixedDelay(this::search, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    /** Begins with a new job as soon as the transaction that adds it is over. */
    void wake() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    threads.execute(BulkWorker.this::search);
                }
            }
        });
    }

    /** Takes all jobs up that nobody works on. */
    void search() {
        try {
            Instant now = desk.now();
            table.free(now).stream()
                    .filter(job -> table.lease(job, now, now.plus(LEASE)))
                    .forEach(job -> threads.execute(() -> work(job)));
        } catch (RuntimeException e) {
            // An exception that escapes would end the schedule.
            if (!threads.isShutdown()) {
                LOG.error("could not look for bulk jobs; the next look will", e);
            }
        }
    }

    private void work(UUID job) {
        try {
            while (!threads.isShutdown() && table.prolong(job, desk.now().plus(LEASE))) {
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
        threads.shutdown();
        threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
    }
}
