package dev.mubiao.approval.routing;

import dev.mubiao.approval.notice.ResultNotifier;
import dev.mubiao.bpmn.Outcome;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.runtime.ProcessRuntime;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Sets the status of a target from the step at which its process waits. What a step means the model says itself, so
 * that steps may be added without a change here; of several open steps the earliest stage counts.
 */
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
            runs.outcome(process).ifPresent(outcome -> end(by, id, outcome));
        } else {
            enter(by, target, open.get(0));
        }
        resultNotifier.tell(by, target, opinion);
    }

    private void enter(Actor by, Target target, OpenTask task) {
        switch (task.settings().stage()) {
            case UNIT_REVIEW -> review(by, target, TargetStatus.UNIT_REVIEW);
            case FINANCE_REVIEW -> review(by, target, TargetStatus.FINANCE_REVIEW);
            case CORRECTION -> {
                if (target.status().inReview()) {
                    life.returnToPreparer(by, target.id());
                }
            }
            case PUBLICATION -> {
                if (target.status() != TargetStatus.APPROVED) {
                    life.approve(by, target.id());
                }
            }
        }
    }

    private void review(Actor by, Target target, TargetStatus stage) {
        if (target.status() == stage) {
            return;
        }
        if (target.status().inReview()) {
            life.advanceTo(by, target.id(), stage);
        } else {
            life.reopen(by, target.id(), stage);
        }
    }

    private void end(Actor by, TargetId id, Outcome outcome) {
        switch (outcome) {
            case PUBLISHED -> life.publish(by, id);
            case NOT_PASSED -> life.reject(by, id);
        }
    }
}
