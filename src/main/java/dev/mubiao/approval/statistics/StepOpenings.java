package dev.mubiao.approval.statistics;

import dev.mubiao.approval.task.OpenStep;
import dev.mubiao.worklist.rows.StepVisits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records when an assignee first opened a step: until then it waited, from then on it is worked on. */
@Service
public class StepOpenings {

    private final StepVisits visits;

    StepOpenings(StepVisits visits) {
        this.visits = visits;
    }

    @Transactional
    public void opened(OpenStep step) {
        visits.opened(step.task().value());
    }
}
