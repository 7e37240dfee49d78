package dev.mubiao.worklist.rows;

import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.targets.DraftSaved;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.StepVisit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores for each task when it arrived, when somebody first took it up (by claiming it, opening it for review, or
 * changing the returned draft) and, once it has ended, how long it took; the step statistics need it.
 */
@Service
public class StepVisits {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final WorkingCalendar calendar;

    StepVisits(JdbcClient jdbc, Clock clock, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.calendar = calendar;
    }

    /**
     * SQL that begins to read stays, each with {@code task_id}, {@code target_id}, {@code ended_at} (null while it
     * lasts), and {@code total_seconds}, {@code waited_seconds} and {@code worked_seconds} of working time.
     */
    public static String from(String stay) {
        return "from step_visit " + stay;
    }

    public void begun(String taskId, TargetId target) {
        jdbc.sql("insert into step_visit (task_id, target_id, arrived_at) values (:task, :target, :at)")
                .param("task", taskId)
                .param("target", target.value())
                .param("at", utc(clock.instant()))
                .update();
    }

    /** An assignee claimed the task, or looks at it: until then it waited, from now on it is worked on. */
    @Transactional
    public void opened(String taskId) {
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
    public void ended(String taskId) {
        jdbc.sql("select arrived_at, opened_at from step_visit where task_id = :task and ended_at is null")
                .param("task", taskId)
                .query(StepVisits::visit)
                .optional()
                .ifPresent(visit -> ended(taskId, visit));
    }

    /** The same if it is known. */
    public void ended(String taskId, StepVisit visit) {
        Instant now = clock.instant();
        Instant opened = visit.openedAt() == null ? now : visit.openedAt();
        long total = calendar.workingTime(visit.arrivedAt(), now).toSeconds();
        long waited = calendar.workingTime(visit.arrivedAt(), opened).toSeconds();
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

    private static StepVisit visit(ResultSet row, int number) throws SQLException {
        OffsetDateTime opened = row.getObject("opened_at", OffsetDateTime.class);
        return new StepVisit(
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                opened == null ? null : opened.toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
