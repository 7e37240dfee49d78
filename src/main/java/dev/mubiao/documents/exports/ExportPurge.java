package dev.mubiao.documents.exports;

import dev.mubiao.platform.jobs.BackgroundThread;
import dev.mubiao.platform.jobs.ClusterSchedule;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes exports that were kept long enough, and those that could not be finished in that time. */
@Component
class ExportPurge implements DisposableBean {

    private static final Duration EVERY = Duration.ofMinutes(10);

    private final ExportTable table;
    private final ExportParts parts;
    private final ClusterSchedule nodes;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final BackgroundThread thread = new BackgroundThread("exports");

    ExportPurge(
            ExportTable table,
            ExportParts parts,
            ClusterSchedule nodes,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.table = table;
        this.parts = parts;
        this.nodes = nodes;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.every(
                EVERY,
                () -> nodes.once("exports", EVERY, this::purge),
                "old exports could not be removed; they will be soon");
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.end();
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
