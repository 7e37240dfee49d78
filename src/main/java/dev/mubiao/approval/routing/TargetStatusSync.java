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

    private final ProcessRuntime runs;
    private final TargetLifecycle life;
    private final StepSkipping stepSkipping;
    private final TaskNotifier taskNotifier;

    TargetStatusSync(ProcessRuntime runs, TargetLifecycle life, StepSkipping stepSkipping, TaskNotifier taskNotifier) {
        this.runs = runs;
        this.life = life;
        this.stepSkipping = stepSkipping;
        this.taskNotifier = taskNotifier;
    }

    /**
     * @param process the process that has just been moved on
     * @param opinion what was said to that
     */
    public void follow(Actor by, WorkItemTarget listed, String process, String opinion) {
        settle(by, listed, process);
        tellSubmitter(by, listed.target(), opinion);
    }

    /**
     * After a timer has moved the process. The submitter is told only of another status, and also if he acted last: it
     * is not he who did this.
     */
    void followTimer(Actor last, WorkItemTarget listed, String process) {
        TargetStatus before = listed.target().status();
        settle(last, listed, process);
        if (listed.target().status() != before) {
            tellSubmitter(null, listed.target(), "");
        }
    }

    private void settle(Actor by, WorkItemTarget listed, String process) {
        Target target = listed.target();
        List<OpenTask> open = runs.tasks(target.id().value());
        while (stepSkipping.pass(by, listed, open)) {
            open = runs.tasks(target.id().value());
        }
        enter(by, target, StatusRule.after(open, () -> runs.outcome(process), target.status()));
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
        life.reopen(by, target.id(), TargetStatus.FINANCE_REVIEW);
    }

    private void enter(Actor by, Target target, TargetStatus next) {
        if (target.status() == next) {
            return;
        }
        TargetId id = target.id();
        switch (next) {
            case UNIT_REVIEW, FINANCE_REVIEW -> {
                if (target.status().inReview()) {
                    life.advanceTo(by, id, next);
                } else {
                    life.reopen(by, id, next);
                }
            }
            case RETURNED -> life.returnToPreparer(by, id);
            case APPROVED -> life.approve(by, id);
            case PUBLISHED -> life.publish(by, id);
            case NOT_PASSED -> life.reject(by, id);
            default -> throw new IllegalStateException("no status of a process: " + next);
        }
    }
}
