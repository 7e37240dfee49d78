package dev.mubiao.library;

import dev.mubiao.shared.BackgroundThread;
import dev.mubiao.targets.ApprovedRevision;
import dev.mubiao.targets.ApprovedRevisions;
import dev.mubiao.targets.TargetEvent.TargetApproved;
import dev.mubiao.targets.TargetId;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Feeds the library with what is approved: after the approval is committed and in a thread of its own, so that no
 * approval waits for the library or fails because of it. What a crash lost is made up for at the next start.
 */
@Component
class LibraryFeed implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryFeed.class);
    private static final int BATCH = 50;
    private static final String FAILURE =
            "the indicator library could not take approved targets; it will at the next start";

    private final Contributions contributions;
    private final ApprovedRevisions approved;
    private final Queue<ApprovedRevision> waiting = new ConcurrentLinkedQueue<>();
    private final BackgroundThread worker = new BackgroundThread("library");

    LibraryFeed(Contributions contributions, ApprovedRevisions approved) {
        this.contributions = contributions;
        this.approved = approved;
    }

    @TransactionalEventListener
    void take(TargetApproved event) {
        waiting.add(new ApprovedRevision(event.target(), event.unit(), event.revision()));
        worker.run(this::takeWaiting, FAILURE);
    }

    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        worker.run(this::takeMissed, FAILURE);
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.end();
    }

    private void takeWaiting() {
        List<ApprovedRevision> batch = new ArrayList<>();
        for (ApprovedRevision next = waiting.poll();
                next != null;
                next = batch.size() < BATCH ? waiting.poll() : null) {
            batch.add(next);
        }
        if (!batch.isEmpty()) {
            contributions.takeNew(batch);
        }
    }

    private void takeMissed() {
        int missed = 0;
        List<ApprovedRevision> batch = next(null);
        while (!batch.isEmpty() && !worker.ending()) {
            missed += contributions.takeNew(batch);
            batch = next(batch.get(batch.size() - 1).target());
        }
        if (missed > 0) {
            LOG.info("the indicator library took {} approved targets that it had missed", missed);
        }
    }

    private List<ApprovedRevision> next(@Nullable TargetId last) {
        return approved.after(last, BATCH);
    }
}
