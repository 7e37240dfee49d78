package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the table behind the inboxes, page by page along the sort key. */
@Component
class WorkItemTable {

    private static final int MOST_CHOICES = 5000;
    private static final int CHUNK = 500;

    private final JdbcClient jdbc;
    private final Branches branches;
    private final Arms arms;
    private final Desk desk;

    WorkItemTable(JdbcClient jdbc, Branches branches, Arms arms, Desk desk) {
        this.jdbc = jdbc;
        this.branches = branches;
        this.arms = arms;
        this.desk = desk;
    }

    WorkItemPage page(Actor reader, WorkItemQuery query, @Nullable String cursor, int limit) {
        List<Branch> parts = branches.of(reader, query.box());
        if (parts.isEmpty()) {
            return new WorkItemPage(List.of(), null);
        }
        Cursor after = cursor == null ? Cursor.START : Cursor.decode(cursor);
        WorkItemSelect select = select(reader, query, parts);
        int wanted = limit + 1;
        int share = SortedRows.share(wanted, parts.size());
        try {
            SortedRows rows = rows(select, parts, after, wanted, share);
            return (rows.mayLack(share, wanted) ? rows(select, parts, after, wanted, wanted) : rows).page(limit);
        } catch (DataIntegrityViolationException e) {
            // The cursor's text is no value of the column: it was not made for this order.
            throw Cursor.unusable(e);
        }
    }

    private SortedRows rows(WorkItemSelect select, List<Branch> parts, Cursor after, int wanted, int share) {
        return new SortedRows(select.page(jdbc, after, wanted, share)
                .query(SortedRows.of(parts))
                .list());
    }

    /** Of the copies, the unread ones. */
    BoxCount unseen(Actor reader, Box box) {
        return BoxCount.of(
                count(reader, box.query(), box == Box.COPIED ? " and read_at is null" : "", BoxCount.LIMIT + 1));
    }

    BoxCount count(Actor reader, WorkItemQuery query) {
        return BoxCount.of(count(reader, query, BoxCount.LIMIT + 1));
    }

    int count(Actor reader, WorkItemQuery query, int limit) {
        return count(reader, query, "", limit);
    }

    private int count(Actor reader, WorkItemQuery query, String furtherCondition, int limit) {
        List<Branch> parts = branches.of(reader, query.box());
        return parts.isEmpty()
                ? 0
                : select(reader, query, parts)
                        .count(jdbc, furtherCondition, limit)
                        .query(Integer.class)
                        .single();
    }

    FilterChoices choices(Actor reader, Box box) {
        List<Branch> parts = branches.of(reader, box);
        ChoiceRows rows = new ChoiceRows();
        if (!parts.isEmpty()) {
            select(reader, box.query(), parts).choices(jdbc, MOST_CHOICES).query(rows);
        }
        return rows.choices();
    }

    private WorkItemSelect select(Actor reader, WorkItemQuery query, List<Branch> parts) {
        return new WorkItemSelect(
                reader, query, arms.of(parts), new FilterConditions(query.box(), query.filter(), desk.now()));
    }

    /** The row of an open task that belongs to the principal, whoever holds it. */
    Optional<WorkItem> open(TaskId task, Principal principal) {
        return jdbc.sql(WorkItemReader.SELECT + " where task_id = :task and box = 'TODO' and principal = :principal")
                .param("task", task.value())
                .param("principal", principal.key())
                .query(WorkItemReader::read)
                .optional();
    }

    /** What the reader's boxes, of whatever kind, say of tasks; a task that none of them knows goes by its id. */
    List<BulkTask> named(Actor reader, List<TaskId> tasks) {
        Map<String, BulkTask> known = new HashMap<>();
        for (int from = 0; from < tasks.size(); from += CHUNK) {
            jdbc.sql("""
                            select task_id, target_name, unit_name from work_item
                            where task_id in (:tasks) and principal in (:principals)
                            """)
                    .param(
                            "tasks",
                            tasks.subList(from, Math.min(tasks.size(), from + CHUNK)).stream()
                                    .map(TaskId::value)
                                    .toList())
                    .param(
                            "principals",
                            Standing.of(reader).stream()
                                    .map(standing -> standing.principal().key())
                                    .toList())
                    .query((row, number) -> new BulkTask(
                            new TaskId(row.getString("task_id")),
                            row.getString("target_name"),
                            row.getString("unit_name")))
                    .list()
                    .forEach(task -> known.put(task.task().value(), task));
        }
        return tasks.stream()
                .map(task -> known.getOrDefault(task.value(), new BulkTask(task, task.value(), "")))
                .toList();
    }

    /** All that waits for a person or lies on a pile, the earliest due first. */
    List<WorkItem> todo(Principal principal) {
        return jdbc.sql(WorkItemReader.SELECT + " where box = 'TODO' and principal = :principal order by due_at, id")
                .param("principal", principal.key())
                .query(WorkItemReader::read)
                .list();
    }
}
