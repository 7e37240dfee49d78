package dev.mubiao.approval;

import dev.mubiao.approval.assignment.EligibleAssignees;
import dev.mubiao.approval.assignment.TaskAssignments;
import dev.mubiao.approval.routing.ApprovalProcess;
import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.task.TaskContextLoader;
import dev.mubiao.approval.timeline.TimelineDraft;
import dev.mubiao.approval.timeline.TimelineEntry;
import dev.mubiao.approval.timeline.TimelineRecorder;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.worklist.ApprovalAction;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a signature back, with what followed from it, inside the transaction of the command. */
@Component
class TakeBackExecutor {

    private final ApprovalProcess approvalProcess;
    private final TaskContextLoader taskContextLoader;
    private final TaskAssignments taskAssignments;
    private final TimelineRecorder timelineRecorder;
    private final TargetLifecycle life;

    TakeBackExecutor(
            ApprovalProcess approvalProcess,
            TaskContextLoader taskContextLoader,
            TaskAssignments taskAssignments,
            TimelineRecorder timelineRecorder,
            TargetLifecycle life) {
        this.approvalProcess = approvalProcess;
        this.taskContextLoader = taskContextLoader;
        this.taskAssignments = taskAssignments;
        this.timelineRecorder = timelineRecorder;
        this.life = life;
    }

    Target undo(Actor by, TargetId id, TimelineEntry entry) {
        Target target = life.target(id);
        OpenTask done = approvalProcess.past(entry.task().orElseThrow(), id);
        EligibleAssignees.require(done, StepVerb.TAKE_BACK);
        Optional<OpenTask> open = approvalProcess.open(entry.task().orElseThrow(), id);
        TimelineDraft timelineDraft = TimelineDraft.said(ApprovalAction.TAKE_BACK, entry.capacity(), done, "", "");
        if (open.isPresent()) {
            TaskContextLoader.Work work = taskContextLoader.work(open.get());
            work.signing().takeBack(signer(by, work));
            taskAssignments.save(
                    open.get(), work.signing(), work.rows(), timelineRecorder.act(by, target, timelineDraft));
            approvalProcess.settle(by, target, open.get());
        } else {
            // Before the process moves: a step is passed over for those whose agreement stands.
            timelineRecorder.act(by, target, timelineDraft);
            approvalProcess.undo(by, target, entry);
        }
        return target;
    }

    private static Approver signer(Actor by, TaskContextLoader.Work work) {
        return work.signing().signers().stream()
                .filter(approver -> approver.signedBy().filter(by.id()::equals).isPresent())
                .max(Comparator.comparing(approver -> approver.signedAt().orElseThrow()))
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "approval.takeBack.nothing"));
    }
}
