package dev.mubiao.processadmin.migration;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.migration.VersionMapping;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.processadmin.migration.MigrationEvent.ProcessMigrationStarted;
import dev.mubiao.processadmin.migration.MigrationEvent.ProcessMigrationStopped;
import dev.mubiao.targets.TargetId;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Migrates running processes from one version to another: first checked, then moved, in the background, with a result
 * for each target.
 */
@Service
@Transactional
public class Migrations {

    /** The most targets of one migration. */
    public static final int MOST = 10_000;

    private static final int LONGEST_REASON = 2000;
    private static final int SHOWN = 10;

    private final MigrationRepository repository;
    private final MigrationPlanner plans;
    private final MigrationWorker worker;
    private final MigrationAuditPublisher audit;
    private final Gate gate;
    private final Clock clock;

    Migrations(
            MigrationRepository repository,
            MigrationPlanner plans,
            MigrationWorker worker,
            MigrationAuditPublisher audit,
            Gate gate,
            Clock clock) {
        this.repository = repository;
        this.plans = plans;
        this.worker = worker;
        this.audit = audit;
        this.gate = gate;
        this.clock = clock;
    }

    /** Where each step would go. @throws Refusal DENIED, NOT_FOUND */
    @Transactional(readOnly = true)
    public List<ProposedStepMapping> propose(Actor reader, String from, String to) {
        gate.check(reader, Permission.ADMINISTER);
        return plans.pairs(from, to);
    }

    /** What runs on a version. @throws Refusal DENIED, NOT_FOUND */
    @Transactional(readOnly = true)
    public List<MigrationCandidate> candidates(Actor reader, String from) {
        gate.check(reader, Permission.ADMINISTER);
        return plans.candidates(from);
    }

    /**
     * Tries it out with each of the targets, without moving any.
     *
     * @throws Refusal DENIED, NOT_FOUND, INVALID if the steps cannot be mapped so or nothing is chosen
     */
    public MigrationId check(Actor by, VersionMapping mapping, Set<TargetId> targets) {
        gate.check(by, Permission.ADMINISTER);
        plans.check(mapping);
        List<MigrationCandidate> chosen = plans.candidates(mapping.from()).stream()
                .filter(migrationCandidate -> targets.contains(migrationCandidate.target()))
                .toList();
        if (chosen.isEmpty() || chosen.size() > MOST) {
            throw new Refusal(Refusal.Kind.INVALID, "processadmin.migration.size", MOST);
        }
        MigrationId id = new MigrationId(UUID.randomUUID());
        repository.add(id, by, mapping, clock.instant(), chosen);
        worker.wake();
        return id;
    }

    /**
     * Moves those that were found fit.
     *
     * @throws Refusal DENIED, NOT_FOUND, INVALID without a reason, CONFLICT while it is checked or if it was moved before
     */
    public void move(Actor by, MigrationId id, String reason) {
        gate.check(by, Permission.ADMINISTER);
        String text = Cleaning.said(reason);
        if (text.isEmpty() || text.length() > LONGEST_REASON) {
            throw new Refusal(Refusal.Kind.INVALID, "processadmin.migration.reason.required", LONGEST_REASON);
        }
        if (!repository.move(find(id).id(), by, text, clock.instant())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "processadmin.migration.notReady");
        }
        audit.record(by, ProcessMigrationStarted::new, find(id));
        worker.wake();
    }

    /** What is moved stays moved. @throws Refusal DENIED, NOT_FOUND, CONFLICT if it does not run */
    public void stop(Actor by, MigrationId id) {
        gate.check(by, Permission.ADMINISTER);
        if (!repository.end(find(id).id(), Migration.State.STOPPED)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "processadmin.migration.notRunning");
        }
        audit.record(by, ProcessMigrationStopped::new, find(id));
    }

    /** Goes on with what was stopped. @throws Refusal DENIED, NOT_FOUND, CONFLICT if it was not */
    public void goOn(Actor by, MigrationId id) {
        gate.check(by, Permission.ADMINISTER);
        if (!repository.goOn(find(id).id(), clock.instant())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "processadmin.migration.notStopped");
        }
        audit.record(by, ProcessMigrationStarted::new, find(id));
        worker.wake();
    }

    /** @throws Refusal DENIED, NOT_FOUND */
    @Transactional(readOnly = true)
    public Migration find(Actor reader, MigrationId id) {
        gate.check(reader, Permission.ADMINISTER);
        return find(id);
    }

    /** @throws Refusal DENIED, NOT_FOUND */
    @Transactional(readOnly = true)
    public List<TargetMigration> rows(Actor reader, MigrationId id) {
        gate.check(reader, Permission.ADMINISTER);
        return repository.rows(find(id).id());
    }

    /** The latest first. @throws Refusal DENIED */
    @Transactional(readOnly = true)
    public List<Migration> recent(Actor reader) {
        gate.check(reader, Permission.ADMINISTER);
        return repository.recent(SHOWN);
    }

    private Migration find(MigrationId id) {
        return repository
                .find(id)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "processadmin.migration.unknown"));
    }
}
