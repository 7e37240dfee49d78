package dev.mubiao.processadmin.migration;

import dev.mubiao.approval.migration.InstanceMigration;
import dev.mubiao.approval.migration.InstanceMigration.Result;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.accounts.ActorsNow;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.migration.MigrationEvent.ProcessMigrationFinished;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks or moves one target of a migration and stores the result. */
@Component
class TargetMigrationExecutor {

    private final MigrationRepository repository;
    private final InstanceMigration instanceMigration;
    private final Directory directory;
    private final ActorsNow actorsNow;
    private final MigrationAuditPublisher audit;

    TargetMigrationExecutor(
            MigrationRepository repository,
            InstanceMigration instanceMigration,
            Directory directory,
            ActorsNow actorsNow,
            MigrationAuditPublisher audit) {
        this.repository = repository;
        this.instanceMigration = instanceMigration;
        this.directory = directory;
        this.actorsNow = actorsNow;
        this.audit = audit;
    }

    void run(MigrationId id, TargetMigration row) {
        // Read anew for each target: it may have been stopped in the middle of a batch.
        Migration migration = repository.find(id).orElseThrow();
        if (!migration.running()) {
            return;
        }
        try {
            repository.result(id, row.place(), state(migration, row), null);
        } catch (Refusal refusal) {
            repository.result(id, row.place(), TargetMigration.State.REFUSED, refusal);
        }
    }

    private TargetMigration.State state(Migration migration, TargetMigration row) {
        boolean check = migration.phase() == Migration.Phase.CHECK;
        Actor by = actorsNow.of(migration.actor());
        Result result = check
                ? instanceMigration.tryOut(by, row.target(), migration.change())
                : instanceMigration.change(by, row.target(), migration.change(), migration.reason());
        if (result == Result.GONE) {
            return TargetMigration.State.GONE;
        }
        return check ? TargetMigration.State.FIT : TargetMigration.State.MOVED;
    }

    @Transactional
    void finish(MigrationId id) {
        Migration migration = repository.find(id).orElseThrow();
        if (repository.end(id, Migration.State.FINISHED) && migration.phase() == Migration.Phase.MOVE) {
            audit.record(directory.person(migration.actor()).actor(), ProcessMigrationFinished::new, migration);
        }
    }
}
