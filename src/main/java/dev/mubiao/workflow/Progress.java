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
 * itself, so that steps may be added to the model without a change here.
 */
@Component
class Progress {

    private final ProcessRuns runs;
    private final TargetLife life;
    private final WorkItemRows rows;

    Progress(ProcessRuns runs, TargetLife life, WorkItemRows rows) {
        this.runs = runs;
        this.life = life;
        this.rows = rows;
    }

    /** @param process the process that has just been moved on */
    void follow(Actor by, TargetId id, String process) {
        Target target = life.target(id);
        List<OpenTask> open = runs.tasks(id.value());
        if (open.isEmpty()) {
            runs.outcome(process).ifPresent(outcome -> end(by, id, outcome));
            rows.refresh(target, "");
            return;
        }
        OpenTask task = open.get(0);
        enter(by, target, task);
        rows.refresh(target, task.name());
    }

    private void enter(Actor by, Target target, OpenTask task) {
        switch (task.settings().stage()) {
            case UNIT_REVIEW -> life.advanceTo(by, target.id(), TargetStatus.UNIT_REVIEW);
            case FINANCE_REVIEW -> life.advanceTo(by, target.id(), TargetStatus.FINANCE_REVIEW);
            case CORRECTION -> life.returnToPreparer(by, target.id());
            case PUBLICATION -> {
                if (target.status() != TargetStatus.APPROVED) {
                    life.approve(by, target.id());
                }
            }
        }
    }

    private void end(Actor by, TargetId id, Outcome outcome) {
        switch (outcome) {
            case PUBLISHED -> life.publish(by, id);
            case NOT_PASSED -> life.reject(by, id);
        }
    }
}
