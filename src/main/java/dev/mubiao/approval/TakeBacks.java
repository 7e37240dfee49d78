package dev.mubiao.approval;

import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.command.CommandRunner;
import dev.mubiao.approval.suspension.TargetLock;
import dev.mubiao.approval.timeline.ConflictExplainer;
import dev.mubiao.approval.timeline.LatestDecision;
import dev.mubiao.approval.timeline.TimelineEntry;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.TaskId;
import org.springframework.stereotype.Service;

/** Takes back one's own latest decision as long as nobody has acted on it (取回). */
@Service
public class TakeBacks {

    private final CommandRunner commandRunner;
    private final TargetLock lock;
    private final ProcessRuntime runtime;
    private final LatestDecision latest;
    private final TakeBackExecutor takeBackExecutor;
    private final ConflictExplainer conflictExplainer;

    TakeBacks(
            CommandRunner commandRunner,
            TargetLock lock,
            ProcessRuntime runtime,
            LatestDecision latest,
            TakeBackExecutor takeBackExecutor,
            ConflictExplainer conflictExplainer) {
        this.commandRunner = commandRunner;
        this.lock = lock;
        this.runtime = runtime;
        this.latest = latest;
        this.takeBackExecutor = takeBackExecutor;
        this.conflictExplainer = conflictExplainer;
    }

    /**
     * @param task the one that he decided
     * @throws Refusal NOT_FOUND, DENIED, INVALID if the step does not offer it, or CONFLICT naming who acted since
     */
    public DecisionResult takeBack(CommandId command, Actor by, TaskId task) {
        return commandRunner.once(
                command,
                by,
                "takeBack " + task.value(),
                DecisionResult.class,
                now -> {
                    TargetId id = runtime.targetOf(task.value())
                            .map(TargetId::new)
                            .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "approval.task.unknown"));
                    lock.take(id);
                    TimelineEntry entry = latest.of(now, id, task);
                    Target target = takeBackExecutor.undo(now, id, entry);
                    return new DecisionResult(id, target.status());
                },
                now -> conflictExplainer.gone(now, task));
    }
}
