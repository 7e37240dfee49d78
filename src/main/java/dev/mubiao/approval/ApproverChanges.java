package dev.mubiao.approval;

import dev.mubiao.approval.assignment.EligibleAssignees;
import dev.mubiao.approval.assignment.StepAccess;
import dev.mubiao.approval.assignment.TaskAssignments;
import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.SigningRight;
import dev.mubiao.approval.task.TaskContext;
import dev.mubiao.approval.timeline.TimelineDraft;
import dev.mubiao.approval.timeline.TimelineRecorder;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.platform.Refusal;
import dev.mubiao.worklist.ApprovalAction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Changes the approvers of an open step and records it. */
@Component
class ApproverChanges {

    private final TimelineRecorder timelineRecorder;
    private final TaskAssignments taskAssignments;
    private final DecisionExecutor decisionExecutor;
    private final StepAccess access;
    private final ProcessRuntime runtime;

    ApproverChanges(
            TimelineRecorder timelineRecorder,
            TaskAssignments taskAssignments,
            DecisionExecutor decisionExecutor,
            StepAccess access,
            ProcessRuntime runtime) {
        this.timelineRecorder = timelineRecorder;
        this.taskAssignments = taskAssignments;
        this.decisionExecutor = decisionExecutor;
        this.access = access;
        this.runtime = runtime;
    }

    /** Stores the changed signers, with an entry for each of the people. */
    void record(
            Actor by,
            TaskContext context,
            SigningRight signingRight,
            ApprovalAction approvalAction,
            List<Person> people,
            String reason) {
        for (Person person : people) {
            TimelineDraft timelineDraft = TimelineDraft.said(
                            approvalAction, signingRight.capacity(), context.task(), reason, person.displayName())
                    .inPlaceOf(signingRight.behalf());
            timelineRecorder.act(by, context.subject(), timelineDraft);
        }
        save(context);
    }

    void transfer(Actor by, TaskContext context, SigningRight signingRight, Person person, String reason) {
        give(context, signingRight.signer(), person);
        record(by, context, signingRight, ApprovalAction.TRANSFER, List.of(person), reason);
    }

    /** By a supervisor, who is no approver himself. */
    void reassign(Actor by, TaskContext context, Approver approver, Person person, String reason) {
        give(context, approver, person);
        TimelineDraft timelineDraft = TimelineDraft.said(
                ApprovalAction.REASSIGN, TimelineRecorder.capacity(by), context.task(), reason, person.displayName());
        timelineRecorder.act(by, context.subject(), timelineDraft);
        save(context);
    }

    /** Whoever had claimed it from a role pool has it no more. */
    private void give(TaskContext context, Approver approver, Person person) {
        boolean pool = approver.person().isEmpty();
        context.signOff().transfer(approver, person);
        if (pool && context.task().claimedBy().isPresent()) {
            runtime.release(context.task());
        }
    }

    /** Those whom one added oneself; heads and administrators remove others too. */
    void remove(Actor by, TaskContext context, PersonId who, String reason) {
        access.checkKnown(by, context.ownership());
        EligibleAssignees.require(context.task(), StepVerb.REMOVE_SIGNER);
        Optional<Approver> named = context.signOff().of(who);
        boolean own = named.filter(approver -> approver.kind() != Approver.Kind.CALLED)
                .flatMap(Approver::addedBy)
                .filter(by.id()::equals)
                .isPresent();
        if (!own && !access.allows(by, Permission.SUPERVISE, context.ownership())) {
            throw new Refusal(Refusal.Kind.DENIED, "approval.signer.notYours");
        }
        Approver approver = named.orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "approval.signer.unknown"));
        Optional<StepVerb> outcome = context.signOff().remove(approver);
        TimelineDraft timelineDraft = TimelineDraft.said(
                ApprovalAction.REMOVE_SIGNER, TimelineRecorder.capacity(by), context.task(), reason, approver.name());
        timelineRecorder.act(by, context.subject(), timelineDraft);
        decisionExecutor.conclude(by, context, decision(outcome), outcome);
    }

    private void save(TaskContext context) {
        taskAssignments.save(context.task(), context.subject(), context.signOff(), context.rows());
    }

    private static Decision decision(Optional<StepVerb> outcome) {
        return new Decision(outcome.orElse(StepVerb.AGREE), null, Map.of(), "", List.of(), Set.of());
    }
}
