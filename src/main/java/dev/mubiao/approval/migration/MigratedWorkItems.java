package dev.mubiao.approval.migration;

import dev.mubiao.approval.assignment.AssigneeResolver;
import dev.mubiao.approval.assignment.TaskAssignments;
import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.OpenWorkItem;
import dev.mubiao.worklist.rows.WorkItemRepository;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adjusts the work items of steps that have become steps of another version. */
@Component
class MigratedWorkItems {

    private final WorkItemRepository rows;
    private final TaskAssignments taskAssignments;
    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;

    MigratedWorkItems(
            WorkItemRepository rows, TaskAssignments taskAssignments, JdbcClient jdbc, WorkingCalendar calendar) {
        this.rows = rows;
        this.taskAssignments = taskAssignments;
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** Whether somebody has signed at the step; what he signed stays. */
    boolean signed(OpenTask task) {
        return taskAssignments.past(task.id()).stream().anyMatch(approver -> approver.state() == Approver.State.SIGNED);
    }

    void callAnew(OpenTask task) {
        taskAssignments.callAnew(task);
    }

    /** Whoever it waits for keeps it. @param otherDeadline whether the new step gives another time, from its arrival */
    void rename(OpenTask task, Target target, boolean otherDeadline) {
        jdbc.sql("update work_item set step_key = :key, step_name = :name where task_id = :task and box = 'TODO'")
                .param("key", task.key())
                .param("name", task.name())
                .param("task", task.id())
                .update();
        for (OpenWorkItem row : rows.open(task.id())) {
            PersonId barred = AssigneeResolver.barred(task.settings(), row.principal(), target);
            jdbc.sql("update work_item set barred_id = :barred where id = :id")
                    .param("barred", barred == null ? null : barred.value())
                    .param("id", row.id())
                    .update();
            if (otherDeadline) {
                var due =
                        calendar.dueAt(row.receivedAt(), task.settings().workingDays());
                jdbc.sql("update work_item set due_at = :due where id = :id")
                        .param("due", due == null ? null : due.atOffset(ZoneOffset.UTC))
                        .param("id", row.id())
                        .update();
            }
        }
    }
}
