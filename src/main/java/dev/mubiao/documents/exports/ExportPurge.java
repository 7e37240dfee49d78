package dev.mubiao.documents.exports;

import dev.mubiao.platform.jobs.ClusterSchedule;
import dev.mubiao.platform.jobs.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes exports that were kept long enough, and those that could not be finished in that time. */
@Component
class ExportPurge extends RecurringJob {

    private static final Duration EVERY = Duration.ofMinutes(10);

    private final ExportTable table;
    private final ExportParts parts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ExportPurge(
            ExportTable table,
            ExportParts parts,
            ClusterSchedule nodes,
            PlatformTransactionManager transactions,
            Clock clock) {
        super("exports", EVERY, "old exports could not be removed; they will be soon", nodes);
        this.table = table;
        this.parts = parts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    protected void work() {
        purge();
    }

    /** @return how many were removed */
    int purge() {
        List<UUID> old = table.purgeable(clock.instant());
        for (UUID job : old) {
            transaction.executeWithoutResult(status -> {
                table.stop(job);
                parts.remove(job);
                table.remove(job);
            });
        }
        return old.size();
    }
}
