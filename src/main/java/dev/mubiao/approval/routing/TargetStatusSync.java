package dev.mubiao.approval.routing;

import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.notice.TaskNotifier;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.worklist.rows.WorkItemTarget;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets the status of a target that follows by the {@link StatusRule} once its process has moved. */
@Component
public class TargetStatusSync {

    private final ProcessRuntime runtime;
    private final TargetLifecycle lifecycle;
    private final StepSkipping stepSkipping;
    private final ReviewGuard reviewGuard;
    private final TaskNotifier taskNotifier;

    TargetStatusSync(
            ProcessRuntime runtime,
            TargetLifecycle lifecycle,
            StepSkipping stepSkipping,
            ReviewGuard reviewGuard,
            TaskNotifier taskNotifier) {
        this.runtime = runtime;
        this.lifecycle = lifecycle;
        this.stepSkipping = stepSkipping;
        this.reviewGuard = reviewGuard;
        this.taskNotifier = taskNotifier;
    }

    /**
     * @param process the process that has just been moved on
     * @param opinion what was said to that
     */
    public void follow(Actor by, WorkItemTarget itemTarget, String process, String opinion) {
        settle(by, itemTarget, process);
        tellSubmitter(by, itemTarget.target(), opinion);
    }

    /**
     * After a timer has moved the process. The submitter is told only of another status, and also if he acted last: it
     * is not he who did this.
     */
    void followTimer(Actor last, WorkItemTarget itemTarget, String process) {
        TargetStatus before = itemTarget.target().status();
        settle(last, itemTarget, process);
        if (itemTarget.target().status() != before) {
            tellSubmitter(null, itemTarget.target(), "");
        }
    }

    private void settle(Actor by, WorkItemTarget itemTarget, String process) {
        Target target = itemTarget.target();
        List<OpenTask> open = runtime.tasks(target.id().value());
        while (stepSkipping.pass(by, itemTarget, open)) {
            open = runtime.tasks(target.id().value());
        }
        enter(by, target, StatusRule.after(open, () -> runtime.outcome(process), target.status()));
    }

    /** That it was returned, approved, published or not passed; while it is on its way he is not disturbed. */
    private void tellSubmitter(@Nullable Actor by, Target target, String opinion) {
        Set<PersonId> submitter = target.submitter().map(Set::of).orElse(Set.of());
        switch (target.status()) {
            case RETURNED -> taskNotifier.tell(NoticeRequested.Kind.RETURNED, submitter, target, null, by, opinion);
            case APPROVED, PUBLISHED, NOT_PASSED ->
                taskNotifier.tell(NoticeRequested.Kind.DECIDED, submitter, target, null, by, opinion);
            default -> {
                // Nothing that concerns him yet.
            }
        }
    }

    /** Puts the target back under review, so that it can go on to any other status from there. */
    public void reopen(Actor by, Target target) {
        lifecycle.reopen(by, target.id(), TargetStatus.FINANCE_REVIEW);
    }

    private void enter(Actor by, Target target, TargetStatus next) {
        if (target.status() == next) {
            return;
        }
        TargetId id = target.id();
        boolean approved = target.status() == TargetStatus.APPROVED;
        if (next == TargetStatus.APPROVED || next == TargetStatus.PUBLISHED && !approved) {
            reviewGuard.check(target);
        }
        if (!target.status().inReview() && next != TargetStatus.PUBLISHED) {
            // From a correction or a publication: somebody took it back, or a timer leads on.
            lifecycle.reopen(by, id, next.inReview() ? next : TargetStatus.FINANCE_REVIEW);
        }
        switch (next) {
            case UNIT_REVIEW, FINANCE_REVIEW -> {
                if (target.status() != next) {
                    lifecycle.advanceTo(by, id, next);
                }
            }
            case RETURNED -> lifecycle.returnToPreparer(by, id);
            case APPROVED -> lifecycle.approve(by, id);
            case PUBLISHED -> lifecycle.publish(by, id);
            case NOT_PASSED -> lifecycle.reject(by, id);
            default -> throw new IllegalStateException("no status of a process: " + next);
        }
    }
}
