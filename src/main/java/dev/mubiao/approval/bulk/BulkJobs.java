package dev.mubiao.approval.bulk;

import dev.mubiao.approval.assignment.EligibleAssignees;
import dev.mubiao.directory.Actor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.WorkItemPage;
import dev.mubiao.worklist.WorkItemQuery;
import dev.mubiao.worklist.query.WorkItems;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts, shows and stops bulk jobs; at most 10,000 tasks each. */
@Service
@Transactional
public class BulkJobs {

    /** The most tasks of one job. */
    public static final int MOST = 10_000;

    private static final int PAGE = 500;
    private static final int SHOWN = 20;

    private final BulkJobTable table;
    private final WorkItems inbox;
    private final BulkJobWorker worker;
    private final Clock clock;

    BulkJobs(BulkJobTable table, WorkItems inbox, BulkJobWorker worker, Clock clock) {
        this.table = table;
        this.inbox = inbox;
        this.worker = worker;
        this.clock = clock;
    }

    /**
     * Begins with the chosen tasks. What waits for him no more, or may not be done in bulk, is told row by row.
     *
     * @throws Refusal INVALID for no or more than 10,000 tasks, or a missing reason or receiver
     */
    public UUID start(Actor by, BulkOrder order, List<TaskId> tasks) {
        require(order);
        if (tasks.isEmpty() || tasks.size() > MOST) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.bulk.size", MOST);
        }
        UUID id = UUID.randomUUID();
        table.add(id, by.id(), order, clock.instant(), inbox.named(by, tasks));
        worker.wake();
        return id;
    }

    /** All that a query finds now, 10,001 at most. */
    @Transactional(readOnly = true)
    public List<TaskId> all(Actor by, WorkItemQuery query) {
        List<TaskId> all = new ArrayList<>();
        String cursor = null;
        do {
            WorkItemPage page = inbox.page(by, query, cursor, PAGE);
            page.items().stream()
                    .flatMap(item -> Optional.ofNullable(item.step().task()).stream())
                    .forEach(all::add);
            cursor = page.next();
        } while (cursor != null && all.size() <= MOST);
        return all.subList(0, Math.min(all.size(), MOST + 1));
    }

    /** What is dealt with stays; the rest is left alone. @throws Refusal NOT_FOUND */
    public void stop(Actor by, UUID job) {
        table.end(job(by, job).id(), BulkJob.State.STOPPED);
    }

    /** @throws Refusal NOT_FOUND, also for somebody else's */
    @Transactional(readOnly = true)
    public BulkJob job(Actor by, UUID id) {
        return table.job(id)
                .filter(job -> job.actor().equals(by.id()))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "approval.bulk.unknown"));
    }

    /** @throws Refusal NOT_FOUND, also for somebody else's */
    @Transactional(readOnly = true)
    public List<BulkJobRow> rows(Actor by, UUID id) {
        return table.rows(job(by, id).id());
    }

    /** His last 20, the latest first. */
    @Transactional(readOnly = true)
    public List<BulkJob> recent(Actor by) {
        return table.of(by.id(), SHOWN);
    }

    private static void require(BulkOrder order) {
        boolean reason = order.verb() == BulkVerb.RETURN || order.verb() == BulkVerb.TRANSFER;
        if (reason) {
            EligibleAssignees.text(order.opinion());
        }
        EligibleAssignees.optionalText(order.opinion());
        if (order.verb() == BulkVerb.TRANSFER && order.receiver() == null) {
            throw new Refusal(Refusal.Kind.INVALID, "approval.bulk.receiver");
        }
    }
}
