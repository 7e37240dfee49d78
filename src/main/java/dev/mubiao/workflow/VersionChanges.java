package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.workflow.engine.VersionChange;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Administrators take targets that are under way to another version of the process. */
@Service
public class VersionChanges {

    private final Gate gate;
    private final Commands commands;
    private final Changing changing;
    private final Conflicts conflicts;
    private final TransactionTemplate trial;

    VersionChanges(
            Gate gate,
            Commands commands,
            Changing changing,
            Conflicts conflicts,
            PlatformTransactionManager transactions) {
        this.gate = gate;
        this.commands = commands;
        this.changing = changing;
        this.conflicts = conflicts;
        this.trial = new TransactionTemplate(transactions);
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
    public Result tryOut(Actor by, TargetId target, VersionChange change) {
        gate.check(by, Verb.ADMINISTER);
        return trial.execute(status -> {
            status.setRollbackOnly();
            return changing.tryOut(target, change);
        });
    }

    /**
     * Once more has no effect. What was decided in between is not lost: it goes on from where it stands.
     *
     * @param reason as the timeline tells it
     * @throws Refusal DENIED, INVALID or CONFLICT with the reason why not
     */
    public Result change(Actor by, TargetId target, VersionChange change, String reason) {
        gate.check(by, Verb.ADMINISTER);
        return commands.run(() -> changing.change(by, target, change, reason), () -> conflicts.overtaken(by, target));
    }
}
