package dev.mubiao.approval.assignment;

import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.notice.TaskNotifier;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.TaskEvent;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.rows.StepVisits;
import dev.mubiao.worklist.rows.WorkItemRepository;
import dev.mubiao.worklist.rows.WorkItemTarget;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the work items of open tasks, with deadline and barred submitter, and tells those for whom a task waits. */
@Component
class TaskWorkItems {

    private final WorkItemRepository workItems;
    private final StepVisits visits;
    private final Directory directory;
    private final TaskNotifier taskNotifier;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TaskWorkItems(
            WorkItemRepository workItems,
            StepVisits visits,
            Directory directory,
            TaskNotifier taskNotifier,
            WorkingCalendar calendar,
            Clock clock) {
        this.workItems = workItems;
        this.visits = visits;
        this.directory = directory;
        this.taskNotifier = taskNotifier;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** When a task came to whom it waits for now, and when somebody first took it up, null while nobody did. */
    record Times(Instant receivedAt, @Nullable Instant openedAt) {}

    /** A task has come to those whose rows have been put. */
    void begun(OpenTask task, Target target) {
        taskNotifier.begun(task, target);
    }

    /**
     * Lets a task wait for somebody, and tells him.
     *
     * @param people who could do it
     * @param times when it came to him, and when somebody first took it up
     */
    void put(OpenTask task, WorkItemTarget target, Assignee assignee, Collection<PersonId> people, Times times) {
        Instant due = calendar.dueAt(times.receivedAt(), task.settings().workingDays());
        workItems.add(
                Box.TODO,
                assignee,
                target,
                new WorkItemRepository.Step(
                        task.id(),
                        task.key(),
                        task.name(),
                        due,
                        calendar.unknownYear(times.receivedAt(), due),
                        AssigneeResolver.barred(task.settings(), assignee, target.target()),
                        times.openedAt()),
                times.receivedAt(),
                null);
        if (assignee.person().isEmpty()) {
            task.claimedBy().ifPresent(person -> claim(task.id(), person));
        }
        taskNotifier.tell(NoticeRequested.Kind.ARRIVED, people, target.target(), task, null, "");
    }

    /** Says to other systems for whom else a task waits since now. */
    void passedOn(OpenTask task, Target target, List<Assignee> to) {
        taskNotifier.passedOn(task, target, to);
    }

    void claim(String taskId, @Nullable UUID person) {
        String name =
                person == null ? null : directory.person(new PersonId(person)).displayName();
        workItems.claim(taskId, person, name, clock.instant());
    }

    /** @param openedAt when somebody first took it up, null if nobody did */
    void gone(TaskEvent.Gone gone, @Nullable Instant openedAt) {
        workItems.removeTodo(gone.task());
        taskNotifier.ended(new TaskId(gone.task()));
        visits.ended(gone.task(), new TargetId(gone.target()), gone.createdAt(), openedAt);
    }
}
