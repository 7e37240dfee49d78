package dev.mubiao.worklist.rows;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.PersonId;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.OpenWorkItem;
import dev.mubiao.worklist.RolePool;
import dev.mubiao.worklist.StepVisit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds, reads, claims and removes rows of the table work_item; commands use it to change what waits for whom. */
@Component
public class WorkItemRepository {

    private static final String INSERT = """
            insert into work_item (id, box, principal, task_id, target_id, target_name, unit_id, unit_name, budget_year,
                form_id, total_yuan, revision_number, submitter_id, submitter_name, step_key, step_name,
                barred_id, received_at, due_at, act, finished_at, risk, halted)
            values (:id, :box, :assignee, :task, :target, :name, :unit, :unitName, :year, :form, :total,
                :revision, :submitter, :submitterName, :stepKey, :stepName, :barred, :received, :due,
                :act, :finished, :risk, %s)
            """;

    private static final String OPEN = """
            select w.id, w.task_id, w.step_key, w.step_name, w.principal, w.claimed_by, w.claimed_name, w.claimed_at,
                w.received_at, w.halted, w.revision_number, w.risk, w.submitter_id, w.submitter_name,
                %s as signers, %s as routed, v.arrived_at, v.opened_at, %s
            from work_item w
            %s
            left join step_visit v on v.task_id = w.task_id and v.ended_at is null
            where w.box = 'TODO'
            """;

    private final JdbcClient jdbc;
    private final String insert;
    private final String open;

    WorkItemRepository(JdbcClient jdbc, WorkItemConditions conditions) {
        this.jdbc = jdbc;
        this.insert = INSERT.formatted(conditions.suspended(":target"));
        this.open = OPEN.formatted(
                conditions.signed("w.task_id"),
                conditions.routed("w.target_id"),
                Directory.unitColumns("u"),
                Directory.unitJoin("u", "w.unit_id"));
    }

    /** SQL of the id of a task's target, as its rows say. @param task SQL of the task's id */
    public static String targetOfTask(String task) {
        return "(select target_id from work_item where task_id = " + task + " fetch first 1 rows only)";
    }

    /** The step that a row is about; key and name are empty where there is none. */
    public record Step(
            @Nullable String task,
            String key,
            String name,
            @Nullable Instant dueAt,
            @Nullable PersonId barred) {

        /** Of a row that is about the target as a whole. */
        public static final Step NONE = new Step(null, "", "", null, null);
    }

    public void add(
            Box box,
            Assignee assignee,
            WorkItemTarget listed,
            Step step,
            Instant receivedAt,
            @Nullable ApprovalAction act) {
        Target target = listed.target();
        jdbc.sql(insert)
                .param("id", UUID.randomUUID())
                .param("box", box.name())
                .param("assignee", assignee.key())
                .param("task", step.task())
                .param("target", target.id().value())
                .param("name", target.name())
                .param("unit", listed.unit().id().value())
                .param("unitName", listed.unit().name())
                .param("year", target.year().map(year -> year.value()).orElse(null))
                .param("form", target.formId())
                .param("total", target.total().map(total -> total.yuan()).orElse(null))
                .param("revision", target.revisionNumber())
                .param("submitter", target.submitter().map(PersonId::value).orElse(null))
                .param("submitterName", listed.submitterName())
                .param("stepKey", step.key())
                .param("stepName", step.name())
                .param("barred", step.barred() == null ? null : step.barred().value())
                .param("risk", listed.risk())
                .param("received", receivedAt.atOffset(ZoneOffset.UTC))
                .param("due", step.dueAt() == null ? null : step.dueAt().atOffset(ZoneOffset.UTC))
                .param("act", act == null ? null : act.name())
                .param("finished", act == null ? null : receivedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The to-do rows of a task. */
    public List<OpenWorkItem> open(String task) {
        return jdbc.sql(open + " and w.task_id = :task")
                .param("task", task)
                .query(WorkItemRepository::open)
                .list();
    }

    /** The to-do rows of all open tasks of a target. */
    public List<OpenWorkItem> openOf(TargetId target) {
        return jdbc.sql(open + " and w.target_id = :target")
                .param("target", target.value())
                .query(WorkItemRepository::open)
                .list();
    }

    private static OpenWorkItem open(ResultSet row, int number) throws SQLException {
        UUID claimedBy = row.getObject("claimed_by", UUID.class);
        UUID submitter = row.getObject("submitter_id", UUID.class);
        Instant arrivedAt = instant(row, "arrived_at");
        Instant receivedAt = Objects.requireNonNull(instant(row, "received_at"));
        return new OpenWorkItem(
                row.getObject("id", UUID.class),
                row.getString("task_id"),
                row.getString("step_key"),
                row.getString("step_name"),
                Assignee.parse(row.getString("principal")),
                claimedBy == null
                        ? null
                        : new OpenWorkItem.Claim(
                                claimedBy,
                                Objects.requireNonNullElse(row.getString("claimed_name"), ""),
                                Objects.requireNonNullElse(instant(row, "claimed_at"), receivedAt)),
                receivedAt,
                new OpenWorkItem.Marks(row.getBoolean("signers"), row.getBoolean("halted"), row.getBoolean("routed")),
                new OpenWorkItem.TargetData(
                        row.getInt("revision_number"),
                        submitter == null ? null : new PersonId(submitter),
                        row.getString("submitter_name"),
                        row.getInt("risk"),
                        Directory.unit(row)),
                arrivedAt == null ? null : new StepVisit(arrivedAt, instant(row, "opened_at")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** The open tasks of a role pool that a person has claimed. */
    public List<String> claimedTasks(PersonId person, RolePool pool) {
        return jdbc.sql(
                        "select task_id from work_item where box = 'TODO' and principal = :pool and claimed_by = :person")
                .param("pool", pool.key())
                .param("person", person.value())
                .query(String.class)
                .list();
    }

    /** The open tasks of a role pool; with a person, only those that he must not do. */
    public List<String> tasks(RolePool pool, @Nullable PersonId barred) {
        String only = barred == null ? "" : " and barred_id = :barred";
        return jdbc.sql("select task_id from work_item where box = 'TODO' and principal = :pool" + only)
                .param("pool", pool.key())
                .param("barred", barred == null ? null : barred.value())
                .query(String.class)
                .list();
    }

    public void remove(UUID row) {
        jdbc.sql("delete from work_item where id = :id").param("id", row).update();
    }

    public void urge(TargetId target, Instant at) {
        jdbc.sql("update work_item set urged_at = :at where target_id = :target and box = 'TODO'")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("target", target.value())
                .update();
    }

    public void claim(String task, @Nullable UUID person, @Nullable String name, Instant at) {
        jdbc.sql("""
                        update work_item set claimed_by = :person, claimed_name = :name, claimed_at = :at
                        where task_id = :task and box = 'TODO' and principal not like 'person:%'
                        """)
                .param("person", person)
                .param("name", name)
                .param("at", person == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("task", task)
                .update();
    }

    public void removeTodo(String task) {
        jdbc.sql("delete from work_item where task_id = :task and box = 'TODO'")
                .param("task", task)
                .update();
    }

    public void removeStarted(Target target) {
        jdbc.sql("delete from work_item where target_id = :target and box = 'STARTED'")
                .param("target", target.id().value())
                .update();
    }

    public void removeAll(List<Box> boxes) {
        jdbc.sql("delete from work_item where box in (:boxes)")
                .param("boxes", boxes.stream().map(Box::name).toList())
                .update();
    }

    /** Brings what all rows of a target repeat of what it declares up to date. */
    public void describe(Target target) {
        jdbc.sql("""
                        update work_item set target_name = :name, total_yuan = :total, budget_year = :year
                        where target_id = :target
                        """)
                .param("name", target.name())
                .param("total", target.total().map(total -> total.yuan()).orElse(null))
                .param("year", target.year().map(year -> year.value()).orElse(null))
                .param("target", target.id().value())
                .update();
    }

    /** Has all rows of a target say whether it is suspended. */
    public void suspend(TargetId target, boolean suspended) {
        jdbc.sql("update work_item set halted = :halted where target_id = :id")
                .param("halted", suspended)
                .param("id", target.value())
                .update();
    }

    /** A task has become another step. */
    public void rename(String task, String stepKey, String stepName) {
        jdbc.sql("update work_item set step_key = :key, step_name = :name where task_id = :task and box = 'TODO'")
                .param("key", stepKey)
                .param("name", stepName)
                .param("task", task)
                .update();
    }

    /** @param person who must not do the task although he has the role */
    public void bar(UUID row, @Nullable PersonId person) {
        jdbc.sql("update work_item set barred_id = :barred where id = :id")
                .param("barred", person == null ? null : person.value())
                .param("id", row)
                .update();
    }

    public void due(UUID row, @Nullable Instant at) {
        jdbc.sql("update work_item set due_at = :due where id = :id")
                .param("due", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("id", row)
                .update();
    }

    public void markRead(UUID id, Assignee reader, Instant at) {
        jdbc.sql("""
                        update work_item set read_at = :at
                        where id = :id and principal = :reader and box = 'COPIED' and read_at is null
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("reader", reader.key())
                .update();
    }
}
