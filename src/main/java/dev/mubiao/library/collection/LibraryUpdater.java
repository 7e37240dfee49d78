package dev.mubiao.library.collection;

import dev.mubiao.platform.jobs.BackgroundThread;
import dev.mubiao.targets.TargetEvent.TargetApproved;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.lifecycle.ApprovedRevision;
import dev.mubiao.targets.lifecycle.ApprovedRevisions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Takes approved targets into the library after the approval is committed and in a thread of its own, so that no
 * approval waits for the library or fails because of it. What a crash lost is taken at the next start.
 */
@Component
public class LibraryUpdater implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryUpdater.class);
    private static final int BATCH = 200;
    private static final int REST_PER_WORK = 9;
    private static final Duration SHORTEST_REST = Duration.ofMillis(500);
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);
    private static final String FAILURE =
            "the indicator library could not take approved targets; it will at the next start";

    private final UseCollector useCollector;
    private final ApprovedRevisions approved;
    private final Queue<ApprovedRevision> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean planned = new AtomicBoolean();
    private final BackgroundThread worker = new BackgroundThread("library");
    private volatile Duration rest = SHORTEST_REST;

    LibraryUpdater(UseCollector useCollector, ApprovedRevisions approved) {
        this.useCollector = useCollector;
        this.approved = approved;
    }

    @TransactionalEventListener
    void take(TargetApproved event) {
        waiting.add(new ApprovedRevision(event.target(), event.unit(), event.revision()));
        plan();
    }

    @EventListener(ApplicationReadyEvent.class)
    public void catchUp() {
        worker.run(this::takeMissed, FAILURE);
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.end();
    }

    private void plan() {
        if (!waiting.isEmpty() && planned.compareAndSet(false, true)) {
            worker.later(rest, this::takeWaiting, FAILURE);
        }
    }

    private void takeWaiting() {
        planned.set(false);
        long start = System.nanoTime();
        try {
            useCollector.takeNew(nextWaiting());
        } finally {
            rest = rest(Duration.ofNanos(System.nanoTime() - start));
            plan();
        }
    }

    private List<ApprovedRevision> nextWaiting() {
        List<ApprovedRevision> batch = new ArrayList<>();
        for (ApprovedRevision next = waiting.poll();
                next != null;
                next = batch.size() < BATCH ? waiting.poll() : null) {
            batch.add(next);
        }
        return batch;
    }

    /** How long to rest after so much work. */
    static Duration rest(Duration work) {
        Duration wanted = work.multipliedBy(REST_PER_WORK);
        if (wanted.compareTo(SHORTEST_REST) < 0) {
            return SHORTEST_REST;
        }
        return wanted.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : wanted;
    }

    private void takeMissed() {
        int missed = 0;
        List<ApprovedRevision> batch = next(null);
        while (!batch.isEmpty() && !worker.ending()) {
            missed += useCollector.takeNew(batch);
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
