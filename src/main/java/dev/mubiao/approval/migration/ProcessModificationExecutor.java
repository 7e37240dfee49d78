package dev.mubiao.approval.migration;

import dev.mubiao.approval.routing.ReturnRouting;
import dev.mubiao.approval.routing.TargetStatusSync;
import dev.mubiao.approval.suspension.TargetLock;
import dev.mubiao.approval.suspension.TargetMoved;
import dev.mubiao.approval.timeline.TimelineDraft;
import dev.mubiao.approval.timeline.TimelineRecorder;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.engine.RunningProcess;
import dev.mubiao.engine.runtime.RunningProcesses;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.rows.WorkItemTarget;
import dev.mubiao.worklist.rows.WorkItemTargets;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes a target to another step inside the transaction of the command. */
@Component
class ProcessModificationExecutor {

    private final TargetLock lock;
    private final WorkItemTargets targets;
    private final RunningProcesses processes;
    private final ReturnRouting returnRouting;
    private final TargetStatusSync targetStatusSync;
    private final TimelineRecorder timelineRecorder;
    private final ApplicationEventPublisher events;

    ProcessModificationExecutor(
            TargetLock lock,
            WorkItemTargets targets,
            RunningProcesses processes,
            ReturnRouting returnRouting,
            TargetStatusSync targetStatusSync,
            TimelineRecorder timelineRecorder,
            ApplicationEventPublisher events) {
        this.lock = lock;
        this.targets = targets;
        this.processes = processes;
        this.returnRouting = returnRouting;
        this.targetStatusSync = targetStatusSync;
        this.timelineRecorder = timelineRecorder;
        this.events = events;
    }

    Map<String, String> goals(Target target) {
        return processes.steps(running(target).definition());
    }

    TargetId move(Actor by, TargetId id, String step, String reason) {
        Target target = lock.take(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "targets.unknown"));
        RunningProcess process = running(target);
        String goal = processes.steps(process.definition()).get(step);
        if (goal == null) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.move.notThere", step);
        }
        WorkItemTarget itemTarget = targets.of(target);
        String from = String.join("、", returnRouting.leave(by, itemTarget));
        record(by, target, from, goal, reason);
        returnRouting.move(itemTarget, process.id(), step);
        boolean leavesReview = !processes.stage(process.definition(), step).review();
        if (leavesReview && !target.status().inReview()) {
            // What is approved or returned is under review again before it can be the other.
            targetStatusSync.reopen(by, target);
        }
        targetStatusSync.follow(by, itemTarget, process.id(), reason);
        return id;
    }

    private void record(Actor by, Target target, String from, String to, String reason) {
        Instant now = timelineRecorder.act(
                by, target, TimelineDraft.said(ApprovalAction.MOVE, Role.ADMINISTRATOR, null, reason, to));
        events.publishEvent(new TargetMoved(target.id(), target.name(), from, to, reason, by.loginName(), now));
    }

    private RunningProcess running(Target target) {
        return processes
                .of(target.id().value())
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "approval.process.notRunning", target.name()));
    }
}
