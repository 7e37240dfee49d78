package dev.mubiao.processadmin.migration;

import dev.mubiao.platform.jobs.LeasedJobRunner;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Runs migrations in batches, each target in a transaction of its own. A target that was moved before a crash is
 * found moved.
 */
@Component
class MigrationWorker extends LeasedJobRunner {

    private static final int THREADS = 2;
    private static final int BATCH = 20;

    private final MigrationRepository repository;
    private final TargetMigrationExecutor executor;

    MigrationWorker(MigrationRepository repository, TargetMigrationExecutor executor, Clock clock) {
        super("migration", THREADS, repository.leases(), clock);
        this.repository = repository;
        this.executor = executor;
    }

    @Override
    protected boolean work(UUID job) {
        MigrationId id = new MigrationId(job);
        List<TargetMigration> batch = repository.next(id, BATCH);
        if (batch.isEmpty()) {
            executor.finish(id);
            return false;
        }
        batch.forEach(row -> executor.run(id, row));
        return true;
    }
}
