package dev.mubiao.processadmin.migration;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.StandIns;
import dev.mubiao.processadmin.migration.MigrationEvent.ProcessMigrationFinished;
import dev.mubiao.shared.Refusal;
import dev.mubiao.workflow.VersionChanges;
import dev.mubiao.workflow.VersionChanges.Result;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does to one target what its migration is at, and writes the result down. */
@Component
class MigrationStep {

    private final MigrationTable table;
    private final VersionChanges changes;
    private final Directory directory;
    private final StandIns standIns;
    private final MigrationTrail trail;

    MigrationStep(
            MigrationTable table,
            VersionChanges changes,
            Directory directory,
            StandIns standIns,
            MigrationTrail trail) {
        this.table = table;
        this.changes = changes;
        this.directory = directory;
        this.standIns = standIns;
        this.trail = trail;
    }

    void run(MigrationId id, MigrationRow row) {
        // Read anew for each target: it may have been stopped in the middle of a batch.
        Migration migration = table.find(id).orElseThrow();
        if (!migration.running()) {
            return;
        }
        try {
            table.result(id, row.place(), state(migration, row), null);
        } catch (Refusal refusal) {
            table.result(id, row.place(), MigrationRow.State.REFUSED, refusal);
        }
    }

    private MigrationRow.State state(Migration migration, MigrationRow row) {
        boolean check = migration.phase() == Migration.Phase.CHECK;
        Actor by = actor(migration);
        Result result = check
                ? changes.tryOut(by, row.target(), migration.change())
                : changes.change(by, row.target(), migration.change(), migration.reason());
        if (result == Result.GONE) {
            return MigrationRow.State.GONE;
        }
        return check ? MigrationRow.State.FIT : MigrationRow.State.MOVED;
    }

    @Transactional
    void finish(MigrationId id) {
        Migration migration = table.find(id).orElseThrow();
        if (table.end(id, Migration.State.FINISHED) && migration.phase() == Migration.Phase.MOVE) {
            trail.record(directory.person(migration.actor()).actor(), ProcessMigrationFinished::new, migration);
        }
    }

    /** With the roles that he has at this moment. */
    private Actor actor(Migration migration) {
        Person person = directory.person(migration.actor());
        if (!person.enabled()) {
            throw new Refusal(Refusal.Kind.DENIED, "directory.notSignedIn");
        }
        return standIns.actor(person);
    }
}
