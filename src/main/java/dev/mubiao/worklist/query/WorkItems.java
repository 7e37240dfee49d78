package dev.mubiao.worklist.query;

import dev.mubiao.directory.Actor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.BoxCount;
import dev.mubiao.worklist.FilterChoices;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.TaskSummary;
import dev.mubiao.worklist.WorkEntitlement;
import dev.mubiao.worklist.WorkItem;
import dev.mubiao.worklist.WorkItemPage;
import dev.mubiao.worklist.WorkItemQuery;
import dev.mubiao.worklist.rows.WorkItemRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pages, counts and filters the inbox of a user, page by page along the sort key; needed to show or export it. */
@Service
@Transactional(readOnly = true)
public class WorkItems {

    private static final int LARGEST_PAGE = 500;
    private static final int MOST_CHOICES = 5000;
    private static final int CHUNK = 500;

    private final JdbcClient jdbc;
    private final IndexRanges indexRanges;
    private final UnionArms unionArms;
    private final WorkItemRepository workItems;
    private final Clock clock;

    WorkItems(
            JdbcClient jdbc, IndexRanges indexRanges, UnionArms unionArms, WorkItemRepository workItems, Clock clock) {
        this.jdbc = jdbc;
        this.indexRanges = indexRanges;
        this.unionArms = unionArms;
        this.workItems = workItems;
        this.clock = clock;
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
        List<IndexRange> parts = indexRanges.of(reader, query.box());
        if (parts.isEmpty()) {
            return new WorkItemPage(List.of(), null);
        }
        WorkItemCursor after = cursor == null ? WorkItemCursor.START : WorkItemCursor.decode(cursor);
        WorkItemSelect select = select(reader, query, parts);
        int wanted = limit + 1;
        int share = SortedWorkItems.share(wanted, parts.size());
        try {
            SortedWorkItems rows = rows(select, parts, after, wanted, share);
            return (rows.mayLack(share, wanted) ? rows(select, parts, after, wanted, wanted) : rows).page(limit);
        } catch (DataIntegrityViolationException e) {
            // The cursor's text is no value of the column: it was not made for this order.
            throw WorkItemCursor.unusable(e);
        }
    }

    private SortedWorkItems rows(
            WorkItemSelect select, List<IndexRange> parts, WorkItemCursor after, int wanted, int share) {
        return new SortedWorkItems(select.page(jdbc, after, wanted, share)
                .query(SortedWorkItems.of(parts))
                .list());
    }

    /** How much there is in each box; of the copies, the unread ones. */
    public Map<Box, BoxCount> counts(Actor reader) {
        Map<Box, BoxCount> counts = new EnumMap<>(Box.class);
        for (Box box : Box.values()) {
            counts.put(box, count(reader, box));
        }
        return counts;
    }

    /** How much there is in one box; of the copies, the unread ones. */
    public BoxCount count(Actor reader, Box box) {
        return BoxCount.of(
                count(reader, box.query(), box == Box.COPIED ? " and read_at is null" : "", BoxCount.LIMIT + 1));
    }

    /** How much of a box a query finds. */
    public BoxCount count(Actor reader, WorkItemQuery query) {
        return BoxCount.of(count(reader, query, BoxCount.LIMIT + 1));
    }

    /** How much of a box a query finds, counted no further than a limit. */
    public int count(Actor reader, WorkItemQuery query, int limit) {
        return count(reader, query, "", limit);
    }

    private int count(Actor reader, WorkItemQuery query, String furtherCondition, int limit) {
        List<IndexRange> parts = indexRanges.of(reader, query.box());
        return parts.isEmpty()
                ? 0
                : select(reader, query, parts)
                        .count(jdbc, furtherCondition, limit)
                        .query(Integer.class)
                        .single();
    }

    /** What there is to filter a box by. */
    public FilterChoices choices(Actor reader, Box box) {
        List<IndexRange> parts = indexRanges.of(reader, box);
        FilterChoicesCollector rows = new FilterChoicesCollector();
        if (!parts.isEmpty()) {
            select(reader, box.query(), parts).choices(jdbc, MOST_CHOICES).query(rows);
        }
        return rows.choices();
    }

    private WorkItemSelect select(Actor reader, WorkItemQuery query, List<IndexRange> parts) {
        return new WorkItemSelect(
                reader, query, unionArms.of(parts), new FilterConditions(query.box(), query.filter(), clock.instant()));
    }

    /** The row of an open task that waits for the assignee, whoever claimed it. */
    public Optional<WorkItem> open(TaskId task, Assignee assignee) {
        return jdbc.sql(WorkItemRowMapper.SELECT + " where task_id = :task and box = 'TODO' and principal = :assignee")
                .param("task", task.value())
                .param("assignee", assignee.key())
                .query(WorkItemRowMapper::read)
                .optional();
    }

    /** What the reader's boxes, of whatever kind, say of tasks; a task that none of them knows goes by its id. */
    public List<TaskSummary> named(Actor reader, List<TaskId> tasks) {
        Map<String, TaskSummary> known = new HashMap<>();
        for (int from = 0; from < tasks.size(); from += CHUNK) {
            jdbc.sql("""
                            select task_id, target_name, unit_name from work_item
                            where task_id in (:tasks) and principal in (:assignees)
                            """)
                    .param(
                            "tasks",
                            tasks.subList(from, Math.min(tasks.size(), from + CHUNK)).stream()
                                    .map(TaskId::value)
                                    .toList())
                    .param(
                            "assignees",
                            WorkEntitlement.of(reader).stream()
                                    .map(workEntitlement ->
                                            workEntitlement.assignee().key())
                                    .toList())
                    .query((row, number) -> new TaskSummary(
                            new TaskId(row.getString("task_id")),
                            row.getString("target_name"),
                            row.getString("unit_name")))
                    .list()
                    .forEach(task -> known.put(task.task().value(), task));
        }
        return tasks.stream()
                .map(task -> known.getOrDefault(task.value(), new TaskSummary(task, task.value(), "")))
                .toList();
    }

    /** All that waits for a person or a role pool, the earliest due first. */
    public List<WorkItem> todo(Assignee assignee) {
        return jdbc.sql(WorkItemRowMapper.SELECT + " where box = 'TODO' and principal = :assignee order by due_at, id")
                .param("assignee", assignee.key())
                .query(WorkItemRowMapper::read)
                .list();
    }

    /** Marks a copy as read. */
    @Transactional
    public void read(Actor reader, UUID item, Instant at) {
        workItems.markRead(item, Assignee.of(reader.id()), at);
    }
}
