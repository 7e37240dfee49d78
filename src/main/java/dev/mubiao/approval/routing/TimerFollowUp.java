package dev.mubiao.approval.routing;

import dev.mubiao.approval.suspension.PortalSuspension;
import dev.mubiao.approval.suspension.TargetLock;
import dev.mubiao.approval.timeline.TimelineEntries;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.engine.TimerObserver;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.rows.WorkItemTargets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Lets a target follow when a timer has moved its process: steps that need nobody are skipped, and its status is set.
 * Time goes on with what somebody began, so that both stand under the name of who moved the target last.
 */
@Component
class TimerFollowUp implements TimerObserver {

    private final TargetLock lock;
    private final TargetLifecycle lifecycle;
    private final WorkItemTargets targets;
    private final TimelineEntries timeline;
    private final Directory directory;
    private final TargetStatusSync targetStatusSync;
    private final PortalSuspension suspension;

    TimerFollowUp(
            TargetLock lock,
            TargetLifecycle lifecycle,
            WorkItemTargets targets,
            TimelineEntries timeline,
            Directory directory,
            TargetStatusSync targetStatusSync,
            PortalSuspension suspension) {
        this.lock = lock;
        this.lifecycle = lifecycle;
        this.targets = targets;
        this.timeline = timeline;
        this.directory = directory;
        this.targetStatusSync = targetStatusSync;
        this.suspension = suspension;
    }

    @Override
    public void firing(UUID target) {
        // Jobs of a suspended target rest; who fires one all the same is not to be refused by halves.
        lock.takeSuspendedToo(new TargetId(target));
    }

    @Override
    public void fired(UUID target, String process) {
        timeline.findFirstByTargetAndActInOrderByAtDesc(target, ApprovalAction.MOVING)
                .map(entry -> directory.person(entry.actor()).actor())
                .ifPresent(last -> follow(last, new TargetId(target), process));
    }

    /** Where a person is refused, nobody would see that a timer is: the target waits for an administrator. */
    private void follow(Actor last, TargetId target, String process) {
        try {
            targetStatusSync.followTimer(last, targets.of(lifecycle.target(target)), process);
        } catch (MissingReview missing) {
            suspension.suspendAfterwards(target, missing.suspensionCause());
            throw missing;
        }
    }
}
