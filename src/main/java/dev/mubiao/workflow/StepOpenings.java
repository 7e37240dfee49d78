package dev.mubiao.workflow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers when somebody for whom a step waits first looked at it: until then it waited, from then on he works. */
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
