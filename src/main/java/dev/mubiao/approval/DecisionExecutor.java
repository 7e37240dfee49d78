package dev.mubiao.approval;

import dev.mubiao.approval.assignment.TaskAssignments;
import dev.mubiao.approval.notice.CarbonCopies;
import dev.mubiao.approval.routing.ApprovalProcess;
import dev.mubiao.approval.routing.OpenTaskClosing;
import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.SigningRight;
import dev.mubiao.approval.signoff.StepOutcome;
import dev.mubiao.approval.task.TaskContextLoader;
import dev.mubiao.approval.timeline.TimelineDraft;
import dev.mubiao.approval.timeline.TimelineRecorder;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.ApprovalAction;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Records a signature at a step and completes, returns or rejects the step if it is decided. */
@Component
class DecisionExecutor {

    private final TimelineRecorder timelineRecorder;
    private final CarbonCopies carbonCopies;
    private final TaskAssignments taskAssignments;
    private final OpenTaskClosing openTaskClosing;
    private final ApprovalProcess approvalProcess;
    private final Clock clock;

    DecisionExecutor(
            TimelineRecorder timelineRecorder,
            CarbonCopies carbonCopies,
            TaskAssignments taskAssignments,
            OpenTaskClosing openTaskClosing,
            ApprovalProcess approvalProcess,
            Clock clock) {
        this.timelineRecorder = timelineRecorder;
        this.carbonCopies = carbonCopies;
        this.taskAssignments = taskAssignments;
        this.openTaskClosing = openTaskClosing;
        this.approvalProcess = approvalProcess;
        this.clock = clock;
    }

    void sign(Actor by, TaskContextLoader.Work work, SigningRight signingRight, Decision decision) {
        OpenTask task = work.task();
        Target target = work.target();
        ApprovalAction approvalAction = signingRight.signer().kind() == Approver.Kind.DELEGATE
                ? ApprovalAction.REPLY
                : ApprovalAction.of(decision.verb());
        Instant now = timelineRecorder.act(
                by, target, TimelineDraft.decided(approvalAction, signingRight, task, decision, ""));
        if (!decision.copies().isEmpty()) {
            carbonCopies.give(by, target, task, decision.copies());
        }
        Optional<StepVerb> outcome = work.signing().sign(signingRight.signer(), by, decision, now);
        conclude(by, work, decision, outcome);
    }

    /** @param decision the last one, which says where a return leads */
    void conclude(Actor by, TaskContextLoader.Work work, Decision decision, Optional<StepVerb> outcome) {
        OpenTask task = work.task();
        Target target = work.target();
        if (outcome.isEmpty()) {
            taskAssignments.save(task, work.signing(), work.rows(), clock.instant());
            return;
        }
        taskAssignments.close(work.signing());
        StepOutcome stepOutcome = StepOutcome.of(outcome.get(), work.signing(), decision);
        if (stepOutcome.sentBack()) {
            approvalProcess.sendBack(by, target, task, stepOutcome, decision.way());
        } else {
            openTaskClosing.end(by, target, work.rows());
            approvalProcess.moveOn(by, target, task, stepOutcome, work.mayGoStraight());
        }
    }
}
