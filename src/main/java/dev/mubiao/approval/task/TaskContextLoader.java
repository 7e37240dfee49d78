package dev.mubiao.approval.task;

import dev.mubiao.approval.assignment.TaskAssignments;
import dev.mubiao.approval.routing.ApprovalProcess;
import dev.mubiao.approval.signoff.SignOff;
import dev.mubiao.approval.timeline.ConflictExplainer;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.worklist.OpenWorkItem;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.rows.WorkItemRepository;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Loads an open task with target, sign-off and work items under the lock of the target; every command on a task
 * begins with it.
 */
@Component
public class TaskContextLoader {

    private final ApprovalProcess approvalProcess;
    private final TaskAssignments taskAssignments;
    private final ConflictExplainer conflictExplainer;
    private final WorkItemRepository rows;
    private final TargetLifecycle life;

    TaskContextLoader(
            ApprovalProcess approvalProcess,
            TaskAssignments taskAssignments,
            ConflictExplainer conflictExplainer,
            WorkItemRepository rows,
            TargetLifecycle life) {
        this.approvalProcess = approvalProcess;
        this.taskAssignments = taskAssignments;
        this.conflictExplainer = conflictExplainer;
        this.rows = rows;
        this.life = life;
    }

    /** An open task with all that belongs to it. */
    public record Work(OpenTask task, Target target, SignOff signing, List<OpenWorkItem> rows) {

        /** Whether a return led here from which a way leads straight back, or whether that is not known. */
        public boolean mayGoStraight() {
            return rows.isEmpty() || rows.stream().anyMatch(OpenWorkItem::routed);
        }
    }

    /** @throws Refusal NOT_FOUND, or CONFLICT naming who did the task already */
    public Work open(Actor by, TaskId id) {
        Target target = approvalProcess.lock(id).orElseThrow(() -> late(by, id));
        List<OpenWorkItem> open = rows.openOf(target.id());
        approvalProcess.refuseSuspended(target, open);
        OpenTask task = approvalProcess.open(id, target.id()).orElseThrow(() -> late(by, id));
        return work(
                task,
                target,
                open.stream().filter(row -> row.taskId().equals(task.id())).toList());
    }

    /** Before anything of the task is changed. */
    public Work work(OpenTask task) {
        return work(task, life.target(new TargetId(task.target())), rows.open(task.id()));
    }

    private Work work(OpenTask task, Target target, List<OpenWorkItem> open) {
        return new Work(task, target, taskAssignments.unchanged(task, open), open);
    }

    public Refusal late(Actor by, TaskId id) {
        return conflictExplainer.gone(by, id);
    }
}
