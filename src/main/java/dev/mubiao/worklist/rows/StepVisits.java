package dev.mubiao.worklist.rows;

import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.platform.SqlTime;
import dev.mubiao.targets.DraftSaved;
import dev.mubiao.targets.TargetId;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores for each task that has ended when it arrived, when somebody first took it up (by claiming it, opening it for
 * review, or changing the returned draft) and how long it took; the step statistics need it. While a task is open, the
 * engine knows since when, and its work items say when it was taken up.
 */
@Service
public class StepVisits {

    private final JdbcClient jdbc;
    private final WorkItemRepository workItems;
    private final Clock clock;
    private final WorkingCalendar calendar;

    StepVisits(JdbcClient jdbc, WorkItemRepository workItems, Clock clock, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.workItems = workItems;
        this.clock = clock;
        this.calendar = calendar;
    }

    /**
     * SQL that begins to read stays, each with {@code task_id}, {@code target_id}, {@code ended_at}, and
     * {@code total_seconds}, {@code waited_seconds} and {@code worked_seconds} of working time.
     */
    public static String from(String stay) {
        return "from step_visit " + stay;
    }

    /** An assignee looks at the task: until then it waited, from now on it is worked on. */
    @Transactional
    public void opened(String taskId) {
        workItems.takeUp(taskId, clock.instant());
    }

    /** What came back is taken up when it is first changed. */
    @EventListener
    void edited(DraftSaved saved) {
        workItems.takeUp(saved.target(), clock.instant());
    }

    /** What nobody opened was waited for until it was over. */
    public void ended(String taskId, TargetId target, Instant arrivedAt, @Nullable Instant openedAt) {
        Instant now = clock.instant();
        long total = calendar.workingTime(arrivedAt, now).toSeconds();
        long waited = calendar.workingTime(arrivedAt, openedAt == null ? now : openedAt)
                .toSeconds();
        jdbc.sql("""
                        insert into step_visit (task_id, target_id, arrived_at, opened_at, ended_at,
                            total_seconds, waited_seconds, worked_seconds)
                        values (:task, :target, :arrived, :opened, :at, :total, :waited, :worked)
                        """)
                .param("task", taskId)
                .param("target", target.value())
                .param("arrived", SqlTime.utc(arrivedAt))
                .param("opened", SqlTime.utc(openedAt))
                .param("at", SqlTime.utc(now))
                .param("total", total)
                .param("waited", waited)
                .param("worked", total - waited)
                .update();
    }
}
