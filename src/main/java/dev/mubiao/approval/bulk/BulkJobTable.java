package dev.mubiao.approval.bulk;

import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.jobs.JobLeases;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.TaskSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores bulk jobs and the results of their tasks. */
@Component
class BulkJobTable {

    private static final String JOBS = """
            select job.*, (select count(*) from bulk_row where job_id = job.id) as total,
                (select count(*) from bulk_row where job_id = job.id and state = 'DONE') as done,
                (select count(*) from bulk_row where job_id = job.id and state = 'REFUSED') as refused
            from bulk_job job
            """;

    private final JdbcClient jdbc;
    private final JobLeases jobLeases;

    BulkJobTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.jobLeases = new JobLeases(jdbc, "bulk_job");
    }

    void add(UUID id, PersonId actor, BulkOrder order, Instant now, List<TaskSummary> tasks) {
        Grade grade = order.grade();
        PersonId receiver = order.receiver();
        jdbc.sql("""
                        insert into bulk_job (id, actor_id, verb, opinion, grade, receiver_id, started_at, state, lease_until)
                        values (:id, :actor, :verb, :opinion, :grade, :receiver, :now, 'RUNNING', :now)
                        """)
                .param("id", id)
                .param("actor", actor.value())
                .param("verb", order.verb().name())
                .param("opinion", order.opinion())
                .param("grade", grade == null ? null : grade.name())
                .param("receiver", receiver == null ? null : receiver.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        for (int place = 0; place < tasks.size(); place++) {
            TaskSummary task = tasks.get(place);
            jdbc.sql("""
                            insert into bulk_row (job_id, place, task_id, target_name, unit_name, state)
                            values (:job, :place, :task, :target, :unit, 'WAITING')
                            """)
                    .param("job", id)
                    .param("place", place)
                    .param("task", task.task().value())
                    .param("target", task.targetName())
                    .param("unit", task.unitName())
                    .update();
        }
    }

    Optional<BulkJob> job(UUID id) {
        return jdbc.sql(JOBS + " where id = :id")
                .param("id", id)
                .query(BulkJobTable::job)
                .optional();
    }

    /** The latest first. */
    List<BulkJob> of(PersonId actor, int limit) {
        return jdbc.sql(JOBS + " where actor_id = :actor order by started_at desc, id fetch first :limit rows only")
                .param("actor", actor.value())
                .param("limit", limit)
                .query(BulkJobTable::job)
                .list();
    }

    JobLeases leases() {
        return jobLeases;
    }

    void end(UUID id, BulkJob.State state) {
        jdbc.sql("update bulk_job set state = :state where id = :id and state = 'RUNNING'")
                .param("state", state.name())
                .param("id", id)
                .update();
        jdbc.sql("update bulk_row set state = 'LEFT' where job_id = :id and state = 'WAITING'")
                .param("id", id)
                .update();
    }

    Optional<BulkJobRow> next(UUID job) {
        return jdbc.sql("""
                        select * from bulk_row where job_id = :job and state = 'WAITING'
                        order by place fetch first 1 rows only
                        """).param("job", job).query(BulkJobTable::row).optional();
    }

    /** Why a task was left undone. */
    record Refused(String key, String zh, String en) {}

    /** @param refused null if it was done */
    void result(UUID job, int place, BulkJobRow.State state, @Nullable Refused refused) {
        jdbc.sql("""
                        update bulk_row set state = :state, cause_key = :key, cause = :zh, cause_en = :en
                        where job_id = :job and place = :place and state = 'WAITING'
                        """)
                .param("state", state.name())
                .param("key", refused == null ? null : refused.key())
                .param("zh", refused == null ? null : refused.zh())
                .param("en", refused == null ? null : refused.en())
                .param("job", job)
                .param("place", place)
                .update();
    }

    List<BulkJobRow> rows(UUID job) {
        return jdbc.sql("select * from bulk_row where job_id = :job order by place")
                .param("job", job)
                .query(BulkJobTable::row)
                .list();
    }

    private static BulkJob job(ResultSet row, int number) throws SQLException {
        String grade = row.getString("grade");
        UUID receiver = row.getObject("receiver_id", UUID.class);
        return new BulkJob(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("actor_id", UUID.class)),
                new BulkOrder(
                        BulkVerb.valueOf(row.getString("verb")),
                        row.getString("opinion"),
                        grade == null ? null : Grade.valueOf(grade),
                        receiver == null ? null : new PersonId(receiver)),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                BulkJob.State.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("refused"));
    }

    private static BulkJobRow row(ResultSet row, int number) throws SQLException {
        return new BulkJobRow(
                row.getInt("place"),
                new TaskId(row.getString("task_id")),
                row.getString("target_name"),
                row.getString("unit_name"),
                BulkJobRow.State.valueOf(row.getString("state")),
                Objects.requireNonNullElse(row.getString("cause_key"), ""),
                Objects.requireNonNullElse(row.getString("cause"), ""),
                Objects.requireNonNullElse(row.getString("cause_en"), ""));
    }
}
