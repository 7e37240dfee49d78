package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetLife;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.Outcome;
import dev.mubiao.workflow.engine.ProcessRuns;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Lets a target follow its process: what the step at which the process now waits means to the target, the step says
 * itself, so that steps may be added to the model without a change here. Of several open steps the earliest stage
 * counts.
 */
@Component
class Progress {

    private final ProcessRuns runs;
    private final TargetLife life;
    private final Passing passing;
    private final Results results;

    Progress(ProcessRuns runs, TargetLife life, Passing passing, Results results) {
        this.runs = runs;
        this.life = life;
        this.passing = passing;
        this.results = results;
    }

    /**
     * @param process the process that has just been moved on
     * @param opinion what was said to that
     */
    void follow(Actor by, TargetId id, String process, String opinion) {
        Target target = life.target(id);
        List<OpenTask> open = runs.tasks(id.value());
        while (passing.pass(by, target, open)) {
            open = runs.tasks(id.value());
        }
        if (open.isEmpty()) {
            runs.outcome(process).ifPresent(outcome -> end(by, id, outcome));
        } else {
            enter(by, target, open.get(0));
        }
        results.tell(by, target, opinion);
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
