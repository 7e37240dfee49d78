package dev.mubiao.approval;

import dev.mubiao.approval.notice.CarbonCopies;
import dev.mubiao.approval.routing.ApprovalProcess;
import dev.mubiao.approval.suspension.TargetLock;
import dev.mubiao.approval.timeline.TimelineDraft;
import dev.mubiao.approval.timeline.TimelineRecorder;
import dev.mubiao.bpmn.Stage;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.rows.WorkItemTarget;
import dev.mubiao.worklist.rows.WorkItemTargets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Submits or withdraws a target inside the transaction of the command. */
@Component
class SubmissionExecutor {

    private final TargetLock lock;
    private final TargetAccess access;
    private final TargetLifecycle lifecycle;
    private final WorkItemTargets targets;
    private final ApprovalProcess approvalProcess;
    private final TimelineRecorder timelineRecorder;
    private final CarbonCopies carbonCopies;

    SubmissionExecutor(
            TargetLock lock,
            TargetAccess access,
            TargetLifecycle lifecycle,
            WorkItemTargets targets,
            ApprovalProcess approvalProcess,
            TimelineRecorder timelineRecorder,
            CarbonCopies carbonCopies) {
        this.lock = lock;
        this.access = access;
        this.lifecycle = lifecycle;
        this.targets = targets;
        this.approvalProcess = approvalProcess;
        this.timelineRecorder = timelineRecorder;
        this.carbonCopies = carbonCopies;
    }

    Submission submit(Actor by, TargetId id, @Nullable Long expectedVersion, Set<PersonId> copies) {
        lock.take(id);
        Target target = access.target(by, Permission.SUBMIT, id);
        if (expectedVersion != null && target.version() != expectedVersion) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "targets.stale", target.name(), target.changedBy(), target.changedAt());
        }
        Revision revision = lifecycle.submit(by, id);
        // Rows first: the process, when it moves on, brings them up to date.
        WorkItemTarget itemTarget = targets.of(target);
        timelineRecorder.started(by, itemTarget);
        carbonCopies.give(by, itemTarget, null, copies);
        Optional<OpenTask> correction = approvalProcess.open(id, Stage.CORRECTION);
        if (correction.isPresent()) {
            timelineRecorder.act(by, itemTarget, TimelineDraft.prepared(ApprovalAction.RESUBMIT, correction.get()));
            approvalProcess.resubmit(by, itemTarget, correction.get());
        } else {
            timelineRecorder.act(by, target, TimelineDraft.prepared(ApprovalAction.SUBMIT, null));
            approvalProcess.start(by, itemTarget);
        }
        return new Submission(id, revision.number(), revision.sha256());
    }

    TargetId withdraw(Actor by, TargetId id) {
        lock.take(id);
        Target target = access.target(by, Permission.WITHDRAW, id);
        timelineRecorder.decisionOnLatestRevision(target).ifPresent(decision -> {
            throw new Refusal(Refusal.Kind.CONFLICT, "approval.withdraw.tooLate", decision.actorName(), decision.at());
        });
        lifecycle.withdraw(by, id);
        timelineRecorder.act(by, target, TimelineDraft.prepared(ApprovalAction.WITHDRAW, null));
        approvalProcess.cancel(target, "withdrawn");
        return id;
    }
}
