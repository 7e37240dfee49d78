package dev.mubiao.approval.migration;

import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.command.CommandRunner;
import dev.mubiao.approval.suspension.Suspensions;
import dev.mubiao.approval.timeline.ConflictExplainer;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a target that got stuck to another step of its process; for administrators. */
@Service
public class ProcessModification {

    private final Gate gate;
    private final CommandRunner commandRunner;
    private final ProcessModificationExecutor processModificationExecutor;
    private final ConflictExplainer conflictExplainer;
    private final TargetLifecycle lifecycle;

    ProcessModification(
            Gate gate,
            CommandRunner commandRunner,
            ProcessModificationExecutor processModificationExecutor,
            ConflictExplainer conflictExplainer,
            TargetLifecycle lifecycle) {
        this.gate = gate;
        this.commandRunner = commandRunner;
        this.processModificationExecutor = processModificationExecutor;
        this.conflictExplainer = conflictExplainer;
        this.lifecycle = lifecycle;
    }

    /** Names of the steps to which it can be taken, by their keys. @throws Refusal DENIED, or CONFLICT if nothing runs */
    @Transactional(readOnly = true)
    public Map<String, String> goals(Actor by, TargetId target) {
        gate.check(by, Permission.ADMINISTER);
        return processModificationExecutor.goals(lifecycle.target(target));
    }

    /**
     * All that is open of the target ends, which those for whom it waited are told, and the step begins.
     *
     * @throws Refusal DENIED, INVALID without a reason or if it cannot be taken there, CONFLICT if it is suspended or
     *     nothing runs
     */
    public void move(CommandId command, Actor by, TargetId target, String step, String reason) {
        commandRunner.once(
                command,
                by,
                "move " + target.value() + " " + step,
                TargetId.class,
                now -> {
                    gate.check(now, Permission.ADMINISTER);
                    return processModificationExecutor.move(now, target, step, Suspensions.reason(reason));
                },
                now -> conflictExplainer.overtaken(now, target));
    }
}
