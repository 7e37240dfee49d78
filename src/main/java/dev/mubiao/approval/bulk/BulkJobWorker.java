package dev.mubiao.approval.bulk;

import dev.mubiao.platform.jobs.LeasedJobRunner;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Works bulk jobs off in the background, one task after the other, each in a transaction of its own. The command id
 * of each row keeps what was done from being done twice.
 */
@Component
class BulkJobWorker extends LeasedJobRunner {

    private static final int THREADS = 3;

    private final BulkJobTable table;
    private final BulkTaskExecutor executor;

    BulkJobWorker(BulkJobTable table, BulkTaskExecutor executor, Clock clock) {
        super("bulk", THREADS, table.leases(), clock);
        this.table = table;
        this.executor = executor;
    }

    @Override
    protected boolean work(UUID job) {
        Optional<BulkJobRow> row = table.next(job);
        if (row.isEmpty()) {
            table.end(job, BulkJob.State.FINISHED);
            return false;
        }
        table.job(job).ifPresent(order -> executor.run(order, row.get()));
        return true;
    }
}
