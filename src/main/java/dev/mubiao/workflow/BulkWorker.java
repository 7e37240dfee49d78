package dev.mubiao.workflow;

import dev.mubiao.shared.LeasedWork;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Works bulk jobs off, one task after the other, each in a transaction of its own. The command id of each row keeps what
 * was done from being done twice.
 */
@Component
class BulkWorker implements LeasedWork.Jobs, DisposableBean {

    private static final int THREADS = 3;

    private final BulkTable table;
    private final BulkStep step;
    private final LeasedWork work;

    BulkWorker(BulkTable table, BulkStep step, Clock clock) {
        this.table = table;
        this.step = step;
        this.work = new LeasedWork("bulk", THREADS, this, clock);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        work.start();
    }

    void wake() {
        work.wake();
    }

    void search() {
        work.search();
    }

    @Override
    public List<UUID> free(Instant now) {
        return table.leases().free(now);
    }

    @Override
    public boolean lease(UUID job, Instant now, Instant until) {
        return table.leases().lease(job, now, until);
    }

    @Override
    public boolean prolong(UUID job, Instant until) {
        return table.leases().prolong(job, until);
    }

    @Override
    public boolean work(UUID job) {
        Optional<BulkRow> row = table.next(job);
        if (row.isEmpty()) {
            table.end(job, BulkJob.State.FINISHED);
            return false;
        }
        table.job(job).ifPresent(order -> step.run(order, row.get()));
        return true;
    }

    @Override
    public void destroy() throws InterruptedException {
        work.end();
    }
}
