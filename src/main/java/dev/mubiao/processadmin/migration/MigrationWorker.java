package dev.mubiao.processadmin.migration;

import dev.mubiao.platform.jobs.LeasedJobRunner;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Runs migrations in batches, each target in a transaction of its own. A target that was moved before a crash is
 * found moved.
 */
@Component
class MigrationWorker implements DisposableBean {

    private static final int THREADS = 2;
    private static final int BATCH = 20;

    private final MigrationRepository table;
    private final TargetMigrationExecutor step;
    private final LeasedJobRunner work;

    MigrationWorker(MigrationRepository table, TargetMigrationExecutor step, Clock clock) {
        this.table = table;
        this.step = step;
        this.work = new LeasedJobRunner("migration", THREADS, table.leases(), this::work, clock);
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

    private boolean work(UUID job) {
        MigrationId id = new MigrationId(job);
        List<TargetMigration> batch = table.next(id, BATCH);
        if (batch.isEmpty()) {
            step.finish(id);
            return false;
        }
        batch.forEach(row -> step.run(id, row));
        return true;
    }

    @Override
    public void destroy() throws InterruptedException {
        work.end();
    }
}
