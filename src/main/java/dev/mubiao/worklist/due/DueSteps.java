package dev.mubiao.worklist.due;

import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.SqlTime;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetSql;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.TaskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds open steps by when they are due, and stores which reminders were sent. */
@Component
public class DueSteps {

    private final JdbcClient jdbc;

    DueSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A step that is due, and the place in the order by which pages follow each other. */
    public record Due(Instant at, TaskId task) {

        public static final Due FIRST = new Due(Instant.EPOCH, new TaskId(""));
    }

    /**
     * Open steps that are due after the one moment and not after the other, and of which this was not said yet to everybody
     * for whom they wait.
     */
    public List<Due> unsaid(ReminderKind kind, Instant after, Instant until, Due last, int limit) {
        return jdbc.sql("""
                        select distinct due_at, task_id from work_item item
                        where box = 'TODO' and due_sort > :after and due_sort <= :until
                          and (due_at, task_id) > (:lastAt, :lastTask)
                          and not exists (
                            select 1 from reminder where reminder.task_id = item.task_id
                              and reminder.principal = item.principal and reminder.kind = :kind)
                        order by due_at, task_id fetch first :limit rows only
                        """)
                .param("after", SqlTime.utc(after))
                .param("until", SqlTime.utc(until))
                .param("lastAt", SqlTime.utc(last.at()))
                .param("lastTask", last.task().value())
                .param("kind", kind.name())
                .param("limit", limit)
                .query((row, number) -> new Due(
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        new TaskId(row.getString("task_id"))))
                .list();
    }

    /**
     * Remembers that it is said now; another node that wants to say the same waits here until this transaction ends.
     *
     * @throws org.springframework.dao.DuplicateKeyException if it was said before
     */
    public void say(ReminderKind kind, DueStep step, Instant at) {
        jdbc.sql("insert into reminder (task_id, principal, kind, reminded_at) values (:task, :to, :kind, :at)")
                .param("task", step.task().value())
                .param("to", step.assignee().key())
                .param("kind", kind.name())
                .param("at", SqlTime.utc(at))
                .update();
    }

    /**
     * The step for each of those for whom it waits until then, and to whom this was not said yet; empty if it was done in
     * the meantime. Who signs after another has a time of his own.
     */
    public List<DueStep> open(ReminderKind kind, Due due) {
        return jdbc.sql("""
                        select task_id, principal, claimed_by, barred_id, target_id, target_name, unit_id, step_name,
                          %s as status
                        from work_item item where task_id = :task and box = 'TODO' and due_at = :due
                          and not exists (
                            select 1 from reminder where reminder.task_id = item.task_id
                              and reminder.principal = item.principal and reminder.kind = :kind)
                        order by principal
                        """.formatted(TargetSql.status("item.target_id")))
                .param("task", due.task().value())
                .param("due", SqlTime.utc(due.at()))
                .param("kind", kind.name())
                .query(DueSteps::step)
                .list();
    }

    private static DueStep step(ResultSet row, int number) throws SQLException {
        return new DueStep(
                new TaskId(row.getString("task_id")),
                Assignee.parse(row.getString("principal")),
                person(row, "claimed_by"),
                person(row, "barred_id"),
                new TargetId(row.getObject("target_id", UUID.class)),
                row.getString("target_name"),
                TargetStatus.valueOf(row.getString("status")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("step_name"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class))
                .map(PersonId::new)
                .orElse(null);
    }
}
