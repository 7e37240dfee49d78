package dev.mubiao.approval;

import dev.mubiao.approval.assignment.StepAccess;
import dev.mubiao.approval.assignment.TaskAssignments;
import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.SigningRight;
import dev.mubiao.approval.task.TaskContextLoader;
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
import java.time.Instant;
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
    private final ProcessRuntime runs;

    ApproverChanges(
            TimelineRecorder timelineRecorder,
            TaskAssignments taskAssignments,
            DecisionExecutor decisionExecutor,
            StepAccess access,
            ProcessRuntime runs) {
        this.timelineRecorder = timelineRecorder;
        this.taskAssignments = taskAssignments;
        this.decisionExecutor = decisionExecutor;
        this.access = access;
        this.runs = runs;
    }

    /** Stores the changed signers. */
    void record(
            Actor by,
            TaskContextLoader.Work work,
            SigningRight signingRight,
            ApprovalAction approvalAction,
            Person person,
            String reason) {
        TimelineDraft timelineDraft = TimelineDraft.said(
                        approvalAction, signingRight.capacity(), work.task(), reason, person.displayName())
                .inPlaceOf(signingRight.behalf());
        save(work, timelineRecorder.act(by, work.target(), timelineDraft));
    }

    void transfer(Actor by, TaskContextLoader.Work work, SigningRight signingRight, Person person, String reason) {
        give(work, signingRight.signer(), person);
        record(by, work, signingRight, ApprovalAction.TRANSFER, person, reason);
    }

    /** By a supervisor, who has no seat himself. */
    void reassign(Actor by, TaskContextLoader.Work work, Approver approver, Person person, String reason) {
        give(work, approver, person);
        TimelineDraft timelineDraft = TimelineDraft.said(
                ApprovalAction.REASSIGN, TimelineRecorder.capacity(by), work.task(), reason, person.displayName());
        save(work, timelineRecorder.act(by, work.target(), timelineDraft));
    }

    /** Whoever had claimed the pile has it no more. */
    private void give(TaskContextLoader.Work work, Approver approver, Person person) {
        boolean pile = approver.person().isEmpty();
        work.signing().transfer(approver, person);
        if (pile && work.task().claimedBy().isPresent()) {
            runs.release(work.task());
        }
    }

    /** Those whom one added oneself; heads and administrators remove others too. */
    void remove(Actor by, TaskContextLoader.Work work, PersonId who, String reason) {
        Optional<Approver> named = work.signing().of(who);
        boolean own = named.filter(approver -> approver.kind() != Approver.Kind.CALLED)
                .flatMap(Approver::addedBy)
                .filter(by.id()::equals)
                .isPresent();
        if (!own && !access.allows(by, Permission.SUPERVISE, work.target())) {
            throw new Refusal(Refusal.Kind.DENIED, "approval.signer.notYours");
        }
        Approver approver = named.orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "approval.signer.unknown"));
        Optional<StepVerb> outcome = work.signing().remove(approver);
        TimelineDraft timelineDraft = TimelineDraft.said(
                ApprovalAction.REMOVE_SIGNER, TimelineRecorder.capacity(by), work.task(), reason, approver.name());
        timelineRecorder.act(by, work.target(), timelineDraft);
        decisionExecutor.conclude(by, work, decision(outcome), outcome);
    }

    private void save(TaskContextLoader.Work work, Instant at) {
        taskAssignments.save(work.task(), work.signing(), work.rows(), at);
    }

    private static Decision decision(Optional<StepVerb> outcome) {
        return new Decision(outcome.orElse(StepVerb.AGREE), null, Map.of(), "", List.of(), Set.of());
    }
}
