package dev.mubiao.approval.migration;

import dev.mubiao.approval.assignment.AssigneeResolver;
import dev.mubiao.approval.assignment.TaskAssignments;
import dev.mubiao.approval.signoff.Approver;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.OpenWorkItem;
import dev.mubiao.worklist.rows.WorkItemRepository;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Adjusts the work items of steps that have become steps of another version. */
@Component
class MigratedWorkItems {

    private final WorkItemRepository workItems;
    private final TaskAssignments taskAssignments;
    private final WorkingCalendar calendar;

    MigratedWorkItems(WorkItemRepository workItems, TaskAssignments taskAssignments, WorkingCalendar calendar) {
        this.workItems = workItems;
        this.taskAssignments = taskAssignments;
        this.calendar = calendar;
    }

    /** Whether somebody has signed at the step; what he signed stays. */
    boolean signed(OpenTask task) {
        return taskAssignments.past(task.id()).stream().anyMatch(approver -> approver.state() == Approver.State.SIGNED);
    }

    void assignAnew(OpenTask task) {
        taskAssignments.assignAnew(task);
    }

    /** Whoever it waits for keeps it. @param otherDeadline whether the new step gives another time, from its arrival */
    void rename(OpenTask task, Target target, boolean otherDeadline) {
        workItems.rename(task.id(), task.key(), task.name());
        for (OpenWorkItem row : workItems.open(task.id())) {
            workItems.bar(row.id(), AssigneeResolver.barred(task.settings(), row.assignee(), target));
            if (otherDeadline) {
                Instant due = calendar.dueAt(row.receivedAt(), task.settings().workingDays());
                workItems.due(row.id(), due, calendar.unknownYear(row.receivedAt(), due));
            }
        }
    }
}
