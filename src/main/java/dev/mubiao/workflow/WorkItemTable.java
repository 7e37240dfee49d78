package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the table behind the inboxes, page by page along the sort key. */
@Component
class WorkItemTable {

    private static final String VISIBLE = """
             from work_item where principal in (:principals) and box = :box
            and (claimed_by is null or claimed_by = :me) and (barred_id is null or barred_id <> :me)
            """;

    private final JdbcClient jdbc;

    WorkItemTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Sorted(WorkItem item, String key) {}

    WorkItemPage page(Actor reader, WorkItemQuery query, @Nullable String cursor, int limit) {
        String key = query.sort().expression();
        StringBuilder sql =
                new StringBuilder("select work_item.*, cast(" + key + " as varchar(2000)) as sort_key" + VISIBLE);
        if (!query.text().isEmpty()) {
            sql.append(" and (lower(target_name) like :text or lower(unit_name) like :text)");
        }
        if (cursor != null) {
            sql.append(" and (" + key + ", id) " + (query.descending() ? "<" : ">") + " (cast(:after as "
                    + query.sort().type() + "), :afterId)");
        }
        String direction = query.descending() ? " desc" : "";
        sql.append(" order by " + key + direction + ", id" + direction + " fetch first :limit rows only");
        JdbcClient.StatementSpec statement =
                visible(sql.toString(), reader, query.box()).param("limit", limit + 1);
        if (!query.text().isEmpty()) {
            statement = statement.param("text", "%" + query.text().toLowerCase(Locale.ROOT) + "%");
        }
        if (cursor != null) {
            Cursor after = Cursor.decode(cursor);
            statement = statement.param("after", after.value()).param("afterId", after.id());
        }
        try {
            return page(statement, limit);
        } catch (DataIntegrityViolationException e) {
            // The cursor's text is no value of the column: it was not made for this order.
            throw Cursor.unusable(e);
        }
    }

    private static WorkItemPage page(JdbcClient.StatementSpec statement, int limit) {
        List<Sorted> rows = statement
                .query((row, number) -> new Sorted(WorkItemReader.read(row, number), row.getString("sort_key")))
                .list();
        List<WorkItem> items = new ArrayList<>();
        rows.stream().limit(limit).forEach(row -> items.add(row.item()));
        if (rows.size() <= limit) {
            return new WorkItemPage(items, null);
        }
        Sorted last = rows.get(limit - 1);
        return new WorkItemPage(items, new Cursor(last.key(), last.item().id()).encode());
    }

    BoxCount count(Actor reader, Box box) {
        String unread = box == Box.COPIED ? " and read_at is null" : "";
        return BoxCount.of(visible(
                        "select count(*) from (select 1" + VISIBLE + unread + " fetch first :limit rows only) counted",
                        reader,
                        box)
                .param("limit", BoxCount.LIMIT + 1)
                .query(Integer.class)
                .single());
    }

    /** The row of an open task, whoever holds it. */
    Optional<WorkItem> open(TaskId task) {
        return jdbc.sql("select * from work_item where task_id = :task and box = 'TODO'")
                .param("task", task.value())
                .query(WorkItemReader::read)
                .optional();
    }

    private JdbcClient.StatementSpec visible(String sql, Actor reader, Box box) {
        return jdbc.sql(sql)
                .param("principals", Principal.keysOf(reader))
                .param("box", box.name())
                .param("me", reader.id().value());
    }
}
