package dev.mubiao.approval.migration;

import dev.mubiao.approval.command.CommandRunner;
import dev.mubiao.approval.timeline.ConflictExplainer;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.migration.VersionMapping;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes running targets to another version of the process; for administrators. */
@Service
public class InstanceMigration {

    private final Gate gate;
    private final CommandRunner commandRunner;
    private final InstanceMigrationExecutor instanceMigrationExecutor;
    private final ConflictExplainer conflictExplainer;
    private final TransactionTemplate rolledBack;

    InstanceMigration(
            Gate gate,
            CommandRunner commandRunner,
            InstanceMigrationExecutor instanceMigrationExecutor,
            ConflictExplainer conflictExplainer,
            PlatformTransactionManager transactions) {
        this.gate = gate;
        this.commandRunner = commandRunner;
        this.instanceMigrationExecutor = instanceMigrationExecutor;
        this.conflictExplainer = conflictExplainer;
        this.rolledBack = new TransactionTemplate(transactions);
    }

    /** What became of it. */
    public enum Result {
        /** It runs on the other version now, or did already. */
        CHANGED,
        /** It has ended, or runs on a third version. */
        GONE
    }

    /**
     * Whether it could be done, without doing it.
     *
     * @throws Refusal DENIED, INVALID or CONFLICT with the reason why not
     */
    public Result tryOut(Actor by, TargetId target, VersionMapping mapping) {
        gate.check(by, Permission.ADMINISTER);
        return rolledBack.execute(status -> {
            status.setRollbackOnly();
            return instanceMigrationExecutor.tryOut(target, mapping);
        });
    }

    /**
     * Once more has no effect. What was decided in between is not lost: it goes on from where it stands.
     *
     * @param reason as the timeline tells it
     * @throws Refusal DENIED, INVALID or CONFLICT with the reason why not
     */
    public Result change(Actor by, TargetId target, VersionMapping mapping, String reason) {
        return commandRunner.run(
                by,
                now -> {
                    gate.check(now, Permission.ADMINISTER);
                    return instanceMigrationExecutor.change(now, target, mapping, reason);
                },
                now -> conflictExplainer.overtaken(now, target));
    }
}
