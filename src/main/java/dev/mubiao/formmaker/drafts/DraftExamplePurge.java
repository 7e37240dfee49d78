package dev.mubiao.formmaker.drafts;

import dev.mubiao.platform.jobs.BackgroundThread;
import dev.mubiao.platform.jobs.ClusterSchedule;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Removes the examples of drafts that nobody has changed for long. */
@Component
class DraftExamplePurge implements DisposableBean {

    private static final Duration EVERY = Duration.ofHours(1);

    private final DraftExampleTable table;
    private final ClusterSchedule nodes;
    private final Clock clock;
    private final BackgroundThread thread = new BackgroundThread("form-examples");

    DraftExamplePurge(DraftExampleTable table, ClusterSchedule nodes, Clock clock) {
        this.table = table;
        this.nodes = nodes;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        thread.every(
                EVERY,
                () -> nodes.once("form-examples", EVERY, () -> table.purge(clock.instant())),
                "old examples of forms could not be removed; they will be soon");
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.end();
    }
}
