package dev.mubiao.worklist.rows;

import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.TaskObserver;
import dev.mubiao.platform.cache.TransactionCache;
import dev.mubiao.targets.DraftSaved;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores for each task when it arrived, when somebody first took it up (by claiming it, opening it for review, or
 * changing the returned draft) and, once it has ended, how long it took; the step statistics need it.
 */
@Component
public class StepVisits implements TaskObserver {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final WorkingCalendar calendar;

    StepVisits(JdbcClient jdbc, Clock clock, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.calendar = calendar;
    }

    private record Begun(Instant arrived, @Nullable Instant opened) {}

    private record Visit(String task) {}

    /** @param row with {@code task_id}, and {@code arrived_at} and {@code opened_at} of its visit if it is not over */
    static void learn(ResultSet row) throws SQLException {
        if (row.getObject("arrived_at") != null) {
            TransactionCache.learn(new Visit(row.getString("task_id")), Optional.of(begun(row, 0)));
        }
    }

    /**
     * SQL that begins to read stays, each with {@code task_id}, {@code target_id}, {@code ended_at} (null while it
     * lasts), and {@code total_seconds}, {@code waited_seconds} and {@code worked_seconds} of working time.
     */
    public static String from(String stay) {
        return "from step_visit " + stay;
    }

    @Override
    public void created(OpenTask task) {
        jdbc.sql("insert into step_visit (task_id, target_id, arrived_at) values (:task, :target, :at)")
                .param("task", task.id())
                .param("target", task.target())
                .param("at", utc(clock.instant()))
                .update();
    }

    @Override
    public void claimed(String taskId, @Nullable UUID person) {
        if (person != null) {
            opened(taskId);
        }
    }

    /** Somebody for whom the task waits looks at it: until then it waited, from then on it is worked on. */
    @Transactional
    public void opened(String taskId) {
        TransactionCache.forget(new Visit(taskId));
        jdbc.sql(
                        "update step_visit set opened_at = :at where task_id = :task and opened_at is null and ended_at is null")
                .param("at", utc(clock.instant()))
                .param("task", taskId)
                .update();
    }

    /** What came back is taken up when it is first changed. */
    @EventListener
    void edited(DraftSaved saved) {
        jdbc.sql("update step_visit set opened_at = :at where target_id = :target and opened_at is null"
                        + " and ended_at is null")
                .param("at", utc(clock.instant()))
                .param("target", saved.target().value())
                .update();
    }

    /** What nobody opened was waited for until it was over. */
    @Override
    public void gone(String taskId) {
        TransactionCache.read(new Visit(taskId), () -> begun(taskId))
                .ifPresent(begun -> end(taskId, begun, clock.instant()));
    }

    private Optional<Begun> begun(String taskId) {
        return jdbc.sql("select arrived_at, opened_at from step_visit where task_id = :task and ended_at is null")
                .param("task", taskId)
                .query(StepVisits::begun)
                .optional();
    }

    private void end(String taskId, Begun begun, Instant now) {
        Instant opened = begun.opened() == null ? now : begun.opened();
        long total = calendar.workingTime(begun.arrived(), now).toSeconds();
        long waited = calendar.workingTime(begun.arrived(), opened).toSeconds();
        jdbc.sql("""
                        update step_visit set ended_at = :at, total_seconds = :total, waited_seconds = :waited,
                            worked_seconds = :worked
                        where task_id = :task
                        """)
                .param("at", utc(now))
                .param("total", total)
                .param("waited", waited)
                .param("worked", total - waited)
                .param("task", taskId)
                .update();
    }

    private static Begun begun(ResultSet row, int number) throws SQLException {
        OffsetDateTime opened = row.getObject("opened_at", OffsetDateTime.class);
        return new Begun(
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                opened == null ? null : opened.toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
