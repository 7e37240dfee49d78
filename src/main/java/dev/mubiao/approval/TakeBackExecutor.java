package dev.mubiao.approval;

import dev.mubiao.approval.assignment.EligibleAssignees;
import dev.mubiao.approval.assignment.TaskAssignments;
import dev.mubiao.approval.routing.ApprovalProcess;
import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.task.TaskContext;
import dev.mubiao.approval.task.TaskContextLoader;
import dev.mubiao.approval.timeline.TimelineDraft;
import dev.mubiao.approval.timeline.TimelineEntry;
import dev.mubiao.approval.timeline.TimelineRecorder;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.rows.WorkItemTargets;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a signature back, with what followed from it, inside the transaction of the command. */
@Component
class TakeBackExecutor {

    private final ApprovalProcess approvalProcess;
    private final ProcessRuntime runtime;
    private final TaskContextLoader taskContextLoader;
    private final TaskAssignments taskAssignments;
    private final TimelineRecorder timelineRecorder;
    private final TargetLifecycle lifecycle;
    private final WorkItemTargets targets;

    TakeBackExecutor(
            ApprovalProcess approvalProcess,
            ProcessRuntime runtime,
            TaskContextLoader taskContextLoader,
            TaskAssignments taskAssignments,
            TimelineRecorder timelineRecorder,
            TargetLifecycle lifecycle,
            WorkItemTargets targets) {
        this.approvalProcess = approvalProcess;
        this.runtime = runtime;
        this.taskContextLoader = taskContextLoader;
        this.taskAssignments = taskAssignments;
        this.timelineRecorder = timelineRecorder;
        this.lifecycle = lifecycle;
        this.targets = targets;
    }

    Target undo(Actor by, TargetId id, TimelineEntry entry) {
        Target target = lifecycle.target(id);
        String task = entry.task().orElseThrow().value();
        OpenTask done = runtime.past(task, id.value());
        EligibleAssignees.require(done, StepVerb.TAKE_BACK);
        Optional<OpenTask> open = runtime.task(task, id.value());
        TimelineDraft timelineDraft = TimelineDraft.said(ApprovalAction.TAKE_BACK, entry.capacity(), done, "", "");
        if (open.isPresent()) {
            TaskContext context = taskContextLoader.of(open.get());
            context.signOff().takeBack(signer(by, context));
            timelineRecorder.act(by, target, timelineDraft);
            taskAssignments.save(context.task(), context.subject(), context.signOff(), context.rows());
            approvalProcess.settle(by, context);
        } else {
            // Before the process moves: a step is passed over for those whose agreement stands.
            timelineRecorder.act(by, target, timelineDraft);
            approvalProcess.undo(by, targets.of(target), entry);
        }
        return target;
    }

    private static Approver signer(Actor by, TaskContext context) {
        return context.signOff().signers().stream()
                .filter(approver -> approver.signedBy().filter(by.id()::equals).isPresent())
                .max(Comparator.comparing(approver -> approver.signedAt().orElseThrow()))
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "approval.takeBack.nothing"));
    }
}
