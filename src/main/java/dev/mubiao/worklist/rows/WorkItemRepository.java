package dev.mubiao.worklist.rows;

import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.SqlTime;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.OpenWorkItem;
import dev.mubiao.worklist.RolePool;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds, reads, claims and removes rows of the table work_item; commands use it to change what waits for whom. */
@Component
public class WorkItemRepository {

    private final JdbcClient jdbc;
    private final WorkItemInserts inserts;
    private final String open;

    WorkItemRepository(JdbcClient jdbc, WorkItemInserts inserts, WorkItemConditions conditions) {
        this.jdbc = jdbc;
        this.inserts = inserts;
        this.open = OpenWorkItemRows.sql(conditions);
    }

    /** SQL of the id of a task's target, as its rows say. @param task SQL of the task's id */
    public static String targetOfTask(String task) {
        return "(select target_id from work_item where task_id = " + task + " fetch first 1 rows only)";
    }

    /**
     * The step that a row is about; key and name are empty where there is none. {@code openedAt} is when somebody first
     * took the task up, null while nobody did; {@code aboutYear} is a year without holidays that the deadline reaches,
     * null if it is exact.
     */
    public record Step(
            @Nullable String task,
            String key,
            String name,
            @Nullable Instant dueAt,
            @Nullable Integer aboutYear,
            @Nullable PersonId barred,
            @Nullable Instant openedAt) {

        /** Of a row that is about the target as a whole. */
        public static final Step NONE = new Step(null, "", "", null, null, null, null);

        /** Of a row that nobody has to do. */
        public static Step done(String task, String key, String name) {
            return new Step(task, key, name, null, null, null, null);
        }
    }

    public void add(
            Box box,
            Assignee assignee,
            WorkItemTarget itemTarget,
            Step step,
            Instant receivedAt,
            @Nullable ApprovalAction act) {
        inserts.add(box, assignee, itemTarget, step, receivedAt, act);
    }

    /** The to-do rows of a task. */
    public List<OpenWorkItem> open(String task) {
        return table().sql(open + " and w.task_id = :task")
                .param("task", task)
                .query(OpenWorkItemRows::read)
                .list();
    }

    /** The to-do rows of all open tasks of a target. */
    public List<OpenWorkItem> openOf(TargetId target) {
        return table().sql(open + " and w.target_id = :target")
                .param("target", target.value())
                .query(OpenWorkItemRows::read)
                .list();
    }

    /** When somebody first took up each open task, of those that somebody did; a read before rows are made anew. */
    public Map<String, Instant> opened() {
        return table()
                .sql("select task_id, min(opened_at) as opened_at from work_item"
                        + " where box = 'TODO' and opened_at is not null group by task_id")
                .query((row, number) ->
                        Map.entry(row.getString("task_id"), Objects.requireNonNull(SqlTime.instant(row, "opened_at"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** When somebody first took up an open task; null if nobody did. */
    public @Nullable Instant openedAt(String task) {
        if (inserts.waits(task)) {
            return null;
        }
        return jdbc.sql("select min(opened_at) as opened_at from work_item where task_id = :task and box = 'TODO'")
                .param("task", task)
                .query((row, number) -> Optional.ofNullable(SqlTime.instant(row, "opened_at")))
                .single()
                .orElse(null);
    }

    /** Somebody takes up a task that nobody had taken up. */
    void takeUp(String task, Instant at) {
        table().sql("update work_item set opened_at = :at where task_id = :task and box = 'TODO' and opened_at is null")
                .param("at", SqlTime.utc(at))
                .param("task", task)
                .update();
    }

    /** The same of all open tasks of a target. */
    void takeUp(TargetId target, Instant at) {
        table().sql("update work_item set opened_at = :at"
                        + " where target_id = :target and box = 'TODO' and opened_at is null")
                .param("at", SqlTime.utc(at))
                .param("target", target.value())
                .update();
    }

    /** The table with all that this transaction has added. */
    private JdbcClient table() {
        inserts.send();
        return jdbc;
    }

    /** The open tasks of a role pool that a person has claimed. */
    public List<String> claimedTasks(PersonId person, RolePool pool) {
        return table().sql(
                        "select task_id from work_item where box = 'TODO' and principal = :pool and claimed_by = :person")
                .param("pool", pool.key())
                .param("person", person.value())
                .query(String.class)
                .list();
    }

    /** The open tasks of a role pool; with a person, only those that he must not do. */
    public List<String> tasks(RolePool pool, @Nullable PersonId barred) {
        String only = barred == null ? "" : " and barred_id = :barred";
        return table().sql("select task_id from work_item where box = 'TODO' and principal = :pool" + only)
                .param("pool", pool.key())
                .param("barred", barred == null ? null : barred.value())
                .query(String.class)
                .list();
    }

    public void remove(UUID row) {
        jdbc.sql("delete from work_item where id = :id").param("id", row).update();
    }

    public void urge(TargetId target, Instant at) {
        table().sql("update work_item set urged_at = :at where target_id = :target and box = 'TODO'")
                .param("at", SqlTime.utc(at))
                .param("target", target.value())
                .update();
    }

    /** Lets a person have a task of a role pool, who so takes it up; or nobody. */
    public void claim(String task, @Nullable UUID person, @Nullable String name, Instant at) {
        table().sql("""
                        update work_item set claimed_by = :person, claimed_name = :name, claimed_at = :at,
                            opened_at = coalesce(opened_at, :at)
                        where task_id = :task and box = 'TODO' and principal not like 'person:%'
                        """)
                .param("person", person)
                .param("name", name)
                .param("at", person == null ? null : SqlTime.utc(at))
                .param("task", task)
                .update();
    }

    public void removeTodo(String task) {
        inserts.removeTodo(task);
        jdbc.sql("delete from work_item where task_id = :task and box = 'TODO'")
                .param("task", task)
                .update();
    }

    public void removeStarted(Target target) {
        table().sql("delete from work_item where target_id = :target and box = 'STARTED'")
                .param("target", target.id().value())
                .update();
    }

    public void removeAll(List<Box> boxes) {
        table().sql("delete from work_item where box in (:boxes)")
                .param("boxes", boxes.stream().map(Box::name).toList())
                .update();
    }

    /** Brings what all rows of a target repeat of what it declares up to date. */
    public void describe(Target target) {
        table().sql("""
                        update work_item set target_name = :name, name_sort = :nameSort, name_folded = :nameFolded,
                            total_yuan = :total, budget_year = :year
                        where target_id = :target
                        """)
                .param("name", target.name())
                .param("nameSort", SortKey.of(target.name()))
                .param("nameFolded", WorkItemTexts.foldedName(target.name()))
                .param("total", target.total().map(total -> total.yuan()).orElse(null))
                .param("year", target.year().map(year -> year.value()).orElse(null))
                .param("target", target.id().value())
                .update();
    }

    /** Has all rows of a target say whether it is suspended. */
    public void suspend(TargetId target, boolean suspended) {
        table().sql("update work_item set halted = :halted where target_id = :id")
                .param("halted", suspended)
                .param("id", target.value())
                .update();
    }

    /** A task has become another step. */
    public void rename(String task, String stepKey, String stepName) {
        table().sql("update work_item set step_key = :key, step_name = :name, step_sort = :sort"
                        + " where task_id = :task and box = 'TODO'")
                .param("key", stepKey)
                .param("sort", SortKey.of(stepName))
                .param("name", stepName)
                .param("task", task)
                .update();
    }

    /** @param person who must not do the task although he has the role */
    public void bar(UUID row, @Nullable PersonId person) {
        table().sql("update work_item set barred_id = :barred where id = :id")
                .param("barred", person == null ? null : person.value())
                .param("id", row)
                .update();
    }

    /** @param aboutYear a year without holidays that the deadline reaches, null if it is exact */
    public void due(UUID row, @Nullable Instant at, @Nullable Integer aboutYear) {
        table().sql("update work_item set due_at = :due, due_about_year = :aboutYear where id = :id")
                .param("due", SqlTime.utc(at))
                .param("aboutYear", aboutYear)
                .param("id", row)
                .update();
    }

    public void markRead(UUID id, Assignee reader, Instant at) {
        table().sql("""
                        update work_item set read_at = :at
                        where id = :id and principal = :reader and box = 'COPIED' and read_at is null
                        """)
                .param("at", SqlTime.utc(at))
                .param("id", id)
                .param("reader", reader.key())
                .update();
    }
}
