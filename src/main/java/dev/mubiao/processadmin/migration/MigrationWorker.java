package dev.mubiao.processadmin.migration;

import dev.mubiao.shared.LeasedWork;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Works migrations off in batches, each target in a transaction of its own. A target that was moved before the program
 * died is found moved.
 */
@Component
class MigrationWorker implements DisposableBean {

    private static final int THREADS = 2;
    private static final int BATCH = 20;

    private final MigrationTable table;
    private final MigrationStep step;
    private final LeasedWork work;

    MigrationWorker(MigrationTable table, MigrationStep step, Clock clock) {
        this.table = table;
        this.step = step;
        this.work = new LeasedWork("migration", THREADS, table.leases(), this::work, clock);
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
        List<MigrationRow> batch = table.next(id, BATCH);
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
