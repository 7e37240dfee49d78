package dev.mubiao.inbox.ui.review;

import dev.mubiao.approval.Decisions;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.remark.RemarkId;
import dev.mubiao.approval.remark.Remarks;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.suspension.Suspension;
import dev.mubiao.approval.suspension.Suspensions;
import dev.mubiao.approval.task.OpenStep;
import dev.mubiao.approval.task.OpenSteps;
import dev.mubiao.directory.Actor;
import dev.mubiao.inbox.ui.ReviewQueue;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.WorkItem;
import dev.mubiao.worklist.WorkItemPage;
import dev.mubiao.worklist.query.WorkItems;
import dev.mubiao.worklist.rows.StepVisits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out the decisions of the review view, and finds the work items before and after the open one. */
@Component
class ReviewPresenter {

    private static final int PAGE = 200;
    private static final int MOST_PAGES = 5;

    private final WorkItems workItems;
    private final OpenSteps openSteps;
    private final Decisions decisions;
    private final Remarks remarks;
    private final Suspensions suspensions;
    private final StepVisits visits;

    ReviewPresenter(
            WorkItems workItems,
            OpenSteps openSteps,
            Decisions decisions,
            Remarks remarks,
            Suspensions suspensions,
            StepVisits visits) {
        this.workItems = workItems;
        this.openSteps = openSteps;
        this.decisions = decisions;
        this.remarks = remarks;
        this.suspensions = suspensions;
        this.visits = visits;
    }

    /** The lines of a queue before and behind one; far down in a long one there are none. */
    record AdjacentTasks(Optional<WorkItem> previous, Optional<WorkItem> next) {}

    /** Somebody for whom the step waits looks at it. */
    void opened(OpenStep step) {
        visits.opened(step.task().value());
    }

    /** Why the target stands still, so that nobody can decide it; empty if it does not. */
    Optional<Suspension> suspension(Actor reader, TargetId target) {
        return suspensions.of(reader, target);
    }

    /** @throws Refusal as {@link Decisions#decide} does */
    void decide(CommandId command, Actor actor, OpenStep step, Decision decision) {
        decisions.decide(command, actor, step.task(), decision);
    }

    /** @throws Refusal as {@link Remarks#reopen} does */
    void reopen(Actor actor, RemarkId remark) {
        remarks.reopen(actor, remark);
    }

    void read(Actor actor, UUID item, Instant at) {
        workItems.read(actor, item, at);
    }

    AdjacentTasks adjacent(Actor actor, ReviewQueue queue, TaskId task) {
        List<WorkItem> seen = new ArrayList<>();
        String cursor = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            WorkItemPage found = workItems.page(actor, queue.query(), cursor, PAGE);
            seen.addAll(found.items());
            int at = place(seen, task);
            cursor = found.next();
            boolean behindIsKnown = at >= 0 && (at + 1 < seen.size() || cursor == null);
            if (behindIsKnown) {
                return new AdjacentTasks(get(seen, at - 1), get(seen, at + 1));
            }
            if (cursor == null) {
                break;
            }
        }
        return new AdjacentTasks(Optional.empty(), Optional.empty());
    }

    /** What is to be done next: the line that lay behind, if it still waits; else the first of the queue. */
    Optional<WorkItem> next(Actor actor, ReviewQueue queue, @Nullable WorkItem behind) {
        if (behind != null && waits(actor, behind)) {
            return Optional.of(behind);
        }
        return workItems.page(actor, queue.query(), null, 1).items().stream().findFirst();
    }

    private boolean waits(Actor actor, WorkItem item) {
        try {
            return openSteps.step(actor, item.target().id()).isPresent();
        } catch (Refusal gone) {
            return false;
        }
    }

    private static int place(List<WorkItem> items, TaskId task) {
        for (int at = 0; at < items.size(); at++) {
            if (task.equals(items.get(at).step().task())) {
                return at;
            }
        }
        return -1;
    }

    private static Optional<WorkItem> get(List<WorkItem> items, int at) {
        return at >= 0 && at < items.size() ? Optional.of(items.get(at)) : Optional.empty();
    }
}
