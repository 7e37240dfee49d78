package dev.mubiao.approval.routing;

import dev.mubiao.approval.notice.ResultNotifier;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sets the status of a target that follows by the {@link StatusRule} once its process has moved. */
@Component
public class TargetStatusSync {

    private final ProcessRuntime runs;
    private final TargetLifecycle life;
    private final StepSkipping stepSkipping;
    private final ResultNotifier resultNotifier;

    TargetStatusSync(
            ProcessRuntime runs, TargetLifecycle life, StepSkipping stepSkipping, ResultNotifier resultNotifier) {
        this.runs = runs;
        this.life = life;
        this.stepSkipping = stepSkipping;
        this.resultNotifier = resultNotifier;
    }

    /**
     * @param process the process that has just been moved on
     * @param opinion what was said to that
     */
    public void follow(Actor by, TargetId id, String process, String opinion) {
        Target target = life.target(id);
        List<OpenTask> open = runs.tasks(id.value());
        while (stepSkipping.pass(by, target, open)) {
            open = runs.tasks(id.value());
        }
        if (open.isEmpty()) {
            runs.outcome(process).ifPresent(outcome -> enter(by, target, StatusRule.ended(outcome)));
        } else {
            enter(by, target, StatusRule.at(open.get(0).settings().stage(), target.status()));
        }
        resultNotifier.tell(by, target, opinion);
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
