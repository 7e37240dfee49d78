package dev.mubiao.formmaker.drafts;

import dev.mubiao.platform.jobs.ClusterSchedule;
import dev.mubiao.platform.jobs.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Removes the examples of drafts that nobody has changed for long. */
@Component
class DraftExamplePurge extends RecurringJob {

    private static final Duration EVERY = Duration.ofHours(1);

    private final DraftExampleTable table;
    private final Clock clock;

    DraftExamplePurge(DraftExampleTable table, ClusterSchedule nodes, Clock clock) {
        super("form-examples", EVERY, "old examples of forms could not be removed; they will be soon", nodes);
        this.table = table;
        this.clock = clock;
    }

    @Override
    protected void work() {
        table.purge(clock.instant());
    }
}
