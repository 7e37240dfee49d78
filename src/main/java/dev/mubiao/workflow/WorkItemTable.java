package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the table behind the inboxes, page by page along the sort key. */
@Component
class WorkItemTable {

    private final JdbcClient jdbc;
    private final Branches branches;
    private final Desk desk;

    WorkItemTable(JdbcClient jdbc, Branches branches, Desk desk) {
        this.jdbc = jdbc;
        this.branches = branches;
        this.desk = desk;
    }

    private record Sorted(WorkItem item, String key) {}

    WorkItemPage page(Actor reader, WorkItemQuery query, @Nullable String cursor, int limit) {
        List<Branch> parts = branches.of(reader, query.box());
        if (parts.isEmpty()) {
            return new WorkItemPage(List.of(), null);
        }
        Cursor after = cursor == null ? Cursor.START : Cursor.decode(cursor);
        try {
            return page(select(reader, query, parts).page(jdbc, after, limit + 1), limit);
        } catch (DataIntegrityViolationException e) {
            // The cursor's text is no value of the column: it was not made for this order.
            throw Cursor.unusable(e);
        }
    }

    private static WorkItemPage page(JdbcClient.StatementSpec statement, int limit) {
        List<Sorted> rows = statement
                .query((row, number) -> new Sorted(WorkItemReader.read(row, number), row.getString("sort_text")))
                .list();
        List<WorkItem> items = new ArrayList<>();
        rows.stream().limit(limit).forEach(row -> items.add(row.item()));
        if (rows.size() <= limit) {
            return new WorkItemPage(items, null);
        }
        Sorted last = rows.get(limit - 1);
        return new WorkItemPage(items, new Cursor(last.key(), last.item().id()).encode());
    }

    /** Of the copies, the unread ones. */
    BoxCount unseen(Actor reader, Box box) {
        return count(reader, box.query(), box == Box.COPIED ? " and read_at is null" : "");
    }

    BoxCount count(Actor reader, WorkItemQuery query) {
        return count(reader, query, "");
    }

    private BoxCount count(Actor reader, WorkItemQuery query, String furtherCondition) {
        List<Branch> parts = branches.of(reader, query.box());
        if (parts.isEmpty()) {
            return BoxCount.of(0);
        }
        return BoxCount.of(select(reader, query, parts)
                .count(jdbc, furtherCondition, BoxCount.LIMIT + 1)
                .query(Integer.class)
                .single());
    }

    private WorkItemSelect select(Actor reader, WorkItemQuery query, List<Branch> parts) {
        return new WorkItemSelect(reader, query, parts, new FilterConditions(query.box(), query.filter(), desk.now()));
    }

    /** The row of an open task that belongs to the principal, whoever holds it. */
    Optional<WorkItem> open(TaskId task, Principal principal) {
        return jdbc.sql("select * from work_item where task_id = :task and box = 'TODO' and principal = :principal")
                .param("task", task.value())
                .param("principal", principal.key())
                .query(WorkItemReader::read)
                .optional();
    }

    /** All that waits for a person or lies on a pile, the earliest due first. */
    List<WorkItem> todo(Principal principal) {
        return jdbc.sql("select * from work_item where box = 'TODO' and principal = :principal order by due_at, id")
                .param("principal", principal.key())
                .query(WorkItemReader::read)
                .list();
    }
}
