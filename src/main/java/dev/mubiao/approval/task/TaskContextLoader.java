package dev.mubiao.approval.task;

import dev.mubiao.approval.assignment.TaskAssignments;
import dev.mubiao.approval.suspension.TargetLock;
import dev.mubiao.approval.timeline.ConflictExplainer;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.worklist.OpenWorkItem;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.rows.WorkItemRepository;
import dev.mubiao.worklist.rows.WorkItemTargets;
import java.util.List;
import org.springframework.stereotype.Component;

/** Loads the {@link TaskContext} with which every command on a task begins, under the lock of its target. */
@Component
public class TaskContextLoader {

    private final TargetLock lock;
    private final ProcessRuntime runtime;
    private final TargetLifecycle lifecycle;
    private final WorkItemRepository workItems;
    private final WorkItemTargets targets;
    private final TaskAssignments taskAssignments;
    private final ConflictExplainer conflictExplainer;

    TaskContextLoader(
            TargetLock lock,
            ProcessRuntime runtime,
            TargetLifecycle lifecycle,
            WorkItemRepository workItems,
            WorkItemTargets targets,
            TaskAssignments taskAssignments,
            ConflictExplainer conflictExplainer) {
        this.lock = lock;
        this.runtime = runtime;
        this.lifecycle = lifecycle;
        this.workItems = workItems;
        this.targets = targets;
        this.taskAssignments = taskAssignments;
        this.conflictExplainer = conflictExplainer;
    }

    /** @throws Refusal NOT_FOUND, or CONFLICT naming who did the task already, or that the target is suspended */
    public TaskContext open(Actor by, TaskId id) {
        Target target = lock.takeOf(id)
                .or(() -> runtime.targetOf(id.value()).map(TargetId::new).flatMap(lock::takeSuspendedToo))
                .orElseThrow(() -> late(by, id));
        List<OpenWorkItem> open = workItems.openOf(target.id());
        lock.refuseSuspended(target.id(), open);
        OpenTask task = runtime.task(id.value(), target.id().value()).orElseThrow(() -> late(by, id));
        return context(task, target, open);
    }

    /** Of a target that is locked already, or only looked at; before anything of the task is changed. */
    public TaskContext of(OpenTask task) {
        Target target = lifecycle.target(new TargetId(task.target()));
        return context(task, target, workItems.openOf(target.id()));
    }

    private TaskContext context(OpenTask task, Target target, List<OpenWorkItem> open) {
        return new TaskContext(
                task, targets.of(target, open), taskAssignments.unchanged(task, TaskContext.of(task, open)), open);
    }

    public Refusal late(Actor by, TaskId id) {
        return conflictExplainer.gone(by, id);
    }
}
