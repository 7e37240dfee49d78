package dev.mubiao.approval;

import dev.mubiao.approval.assignment.TaskAssignments;
import dev.mubiao.approval.notice.CarbonCopies;
import dev.mubiao.approval.routing.ApprovalProcess;
import dev.mubiao.approval.routing.OpenTaskClosing;
import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.SignOff;
import dev.mubiao.approval.signoff.SigningRight;
import dev.mubiao.approval.signoff.StepOutcome;
import dev.mubiao.approval.task.TaskContext;
import dev.mubiao.approval.timeline.TimelineDraft;
import dev.mubiao.approval.timeline.TimelineRecorder;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.worklist.ApprovalAction;
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

    DecisionExecutor(
            TimelineRecorder timelineRecorder,
            CarbonCopies carbonCopies,
            TaskAssignments taskAssignments,
            OpenTaskClosing openTaskClosing,
            ApprovalProcess approvalProcess) {
        this.timelineRecorder = timelineRecorder;
        this.carbonCopies = carbonCopies;
        this.taskAssignments = taskAssignments;
        this.openTaskClosing = openTaskClosing;
        this.approvalProcess = approvalProcess;
    }

    void sign(Actor by, TaskContext context, SigningRight signingRight, Decision decision) {
        OpenTask task = context.task();
        ApprovalAction approvalAction = signingRight.signer().kind() == Approver.Kind.DELEGATE
                ? ApprovalAction.REPLY
                : ApprovalAction.of(decision.verb());
        Instant now = timelineRecorder.act(
                by, context.subject(), TimelineDraft.decided(approvalAction, signingRight, task, decision, ""));
        if (!decision.copies().isEmpty()) {
            carbonCopies.give(by, context.subject(), task, decision.copies());
        }
        Optional<StepVerb> outcome = context.signOff().sign(signingRight.signer(), by, decision, now);
        conclude(by, context, decision, outcome);
    }

    /** @param decision the last one, which says where a return leads */
    void conclude(Actor by, TaskContext context, Decision decision, Optional<StepVerb> outcome) {
        SignOff signOff = context.signOff();
        if (outcome.isEmpty()) {
            taskAssignments.save(context.task(), context.subject(), signOff, context.rows());
            return;
        }
        taskAssignments.close(signOff);
        StepOutcome stepOutcome = StepOutcome.of(outcome.get(), signOff, decision);
        if (stepOutcome.sentBack()) {
            approvalProcess.sendBack(by, context, stepOutcome, decision.way());
        } else {
            openTaskClosing.end(by, context.subject(), context.rows());
            approvalProcess.moveOn(by, context, stepOutcome);
        }
    }
}
