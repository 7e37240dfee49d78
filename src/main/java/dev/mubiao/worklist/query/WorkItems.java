package dev.mubiao.worklist.query;

import dev.mubiao.approval.assignment.SigningRights;
import dev.mubiao.approval.routing.ApprovalProcess;
import dev.mubiao.approval.task.OpenStep;
import dev.mubiao.approval.task.TaskContextLoader;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.BoxCount;
import dev.mubiao.worklist.FilterChoices;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.WorkItemPage;
import dev.mubiao.worklist.WorkItemQuery;
import dev.mubiao.worklist.rows.WorkItemRepository;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pages, counts and filters the inbox of a user; needed to show or export it. */
@Service
@Transactional(readOnly = true)
public class WorkItems {

    private static final int LARGEST_PAGE = 500;

    private final WorkItemQueries table;
    private final WorkItemRepository rows;
    private final ApprovalProcess approvalProcess;
    private final TaskContextLoader taskContextLoader;
    private final SigningRights signingRights;
    private final TargetAccess targets;

    WorkItems(
            WorkItemQueries table,
            WorkItemRepository rows,
            ApprovalProcess approvalProcess,
            TaskContextLoader taskContextLoader,
            SigningRights signingRights,
            TargetAccess targets) {
        this.table = table;
        this.rows = rows;
        this.approvalProcess = approvalProcess;
        this.taskContextLoader = taskContextLoader;
        this.signingRights = signingRights;
        this.targets = targets;
    }

    /**
     * @param cursor from the page before, null for the first page
     * @param limit 1 to 500
     * @throws Refusal INVALID for another limit, or a cursor that is not of this order
     */
    public WorkItemPage page(Actor reader, WorkItemQuery query, @Nullable String cursor, int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new Refusal(Refusal.Kind.INVALID, "worklist.page.limit", LARGEST_PAGE);
        }
        return table.page(reader, query, cursor, limit);
    }

    /** How much there is in each box; of the copies, the unread ones. */
    public Map<Box, BoxCount> counts(Actor reader) {
        Map<Box, BoxCount> counts = new EnumMap<>(Box.class);
        for (Box box : Box.values()) {
            counts.put(box, table.unseen(reader, box));
        }
        return counts;
    }

    /** How much there is in one box; of the copies, the unread ones. */
    public BoxCount count(Actor reader, Box box) {
        return table.unseen(reader, box);
    }

    /** How much of a box a query finds. */
    public BoxCount count(Actor reader, WorkItemQuery query) {
        return table.count(reader, query);
    }

    /** How much of a box a query finds, counted no further than a limit. */
    public int count(Actor reader, WorkItemQuery query, int limit) {
        return table.count(reader, query, limit);
    }

    /** What there is to filter a box by. */
    public FilterChoices choices(Actor reader, Box box) {
        return table.choices(reader, box);
    }

    /** What the reader can do at the open step of a target; empty if nothing. @throws Refusal NOT_FOUND or DENIED */
    public Optional<OpenStep> step(Actor reader, TargetId id) {
        Target target = targets.target(reader, Permission.READ, id);
        return step(
                reader,
                target,
                approvalProcess.open(id).stream().map(taskContextLoader::work).toList());
    }

    /** The same of a target that he may read, whose open steps are known. */
    public Optional<OpenStep> step(Actor reader, Target target, List<TaskContextLoader.Work> open) {
        return open.stream()
                .flatMap(work -> step(reader, target, work).stream())
                .findFirst();
    }

    private Optional<OpenStep> step(Actor reader, Target target, TaskContextLoader.Work work) {
        OpenTask task = work.task();
        return signingRights
                .find(reader, task, target, work.signing(), work.rows())
                .flatMap(signingRight -> table.open(
                                new TaskId(task.id()), signingRight.signer().principal())
                        .map(item -> OpenStep.of(item, task.settings(), signingRight)));
    }

    /** Marks a copy as read. */
    @Transactional
    public void read(Actor reader, UUID item, java.time.Instant at) {
        rows.markRead(item, Assignee.of(reader.id()).key(), at);
    }
}
