package dev.mubiao.approval.notice;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.OpenWorkItem;
import dev.mubiao.worklist.rows.WorkItemRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds work items for tasks, results and copies, with deadline and barred submitter, and notifies their assignees. */
@Component
public class WorkItemRecorder {

    private final WorkItemRepository rows;
    private final TargetLifecycle life;
    private final Directory directory;
    private final TaskNotifier taskNotifier;
    private final Clock clock;
    private final WorkingCalendar calendar;

    WorkItemRecorder(
            WorkItemRepository rows,
            TargetLifecycle life,
            Directory directory,
            TaskNotifier taskNotifier,
            Clock clock,
            WorkingCalendar calendar) {
        this.rows = rows;
        this.life = life;
        this.directory = directory;
        this.taskNotifier = taskNotifier;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** Lets a step wait for somebody, and tells him. */
    public void put(OpenTask task, Assignee assignee, Instant receivedAt) {
        Target target = life.target(new TargetId(task.target()));
        put(task, target, assignee, taskNotifier.people(assignee, target), receivedAt);
    }

    /** The same of a pile, of which everybody who could do it is told. */
    public void put(OpenTask task, Assignee pile, List<Person> people, Instant receivedAt) {
        Target target = life.target(new TargetId(task.target()));
        put(task, target, pile, people.stream().map(Person::id).toList(), receivedAt);
    }

    private void put(OpenTask task, Target target, Assignee assignee, Collection<PersonId> people, Instant receivedAt) {
        boolean pile = assignee.person().isEmpty();
        PersonId barred =
                pile && task.settings().stage().review() ? target.submitter().orElse(null) : null;
        rows.add(
                Box.TODO,
                assignee,
                target,
                new WorkItemRepository.Step(
                        task.id(),
                        task.key(),
                        task.name(),
                        calendar.dueAt(receivedAt, task.settings().workingDays()),
                        barred),
                receivedAt,
                null);
        if (pile) {
            task.claimedBy().ifPresent(person -> claimed(task.id(), person));
        }
        taskNotifier.tell(NoticeRequested.Kind.ARRIVED, people, target, task, null, "");
    }

    /** Says to other systems that a step waits. */
    public void begun(OpenTask task) {
        taskNotifier.begun(task, life.target(new TargetId(task.target())));
    }

    /** Says to other systems for whom else a step waits since now. */
    public void passedOn(OpenTask task, List<Assignee> to) {
        taskNotifier.passedOn(task, life.target(new TargetId(task.target())), to);
    }

    /** Adds a row that belongs to one person: what he did, started, or was sent a copy of. */
    public void record(
            Box box,
            PersonId person,
            Target target,
            @Nullable OpenTask task,
            Instant at,
            @Nullable ApprovalAction act) {
        WorkItemRepository.Step step = task == null
                ? new WorkItemRepository.Step(null, "", "", null, null)
                : new WorkItemRepository.Step(task.id(), task.key(), task.name(), null, null);
        rows.add(box, Assignee.of(person), target, step, at, act);
    }

    /** Says in the box of what is done that a step waits no more, to whoever it waited for. */
    public void ended(OpenWorkItem row, Target target, Instant at) {
        UUID claimer = row.claimedBy();
        rows.add(
                Box.DONE,
                claimer == null ? row.principal() : Assignee.of(new PersonId(claimer)),
                target,
                new WorkItemRepository.Step(row.taskId(), row.stepKey(), row.stepName(), null, null),
                at,
                ApprovalAction.ENDED);
    }

    /** The box of what somebody started has one row for each target: that of the latest submission. */
    public void restart(PersonId person, Target target, Instant at) {
        rows.removeStarted(target);
        rows.describe(target);
        record(Box.STARTED, person, target, null, at, null);
    }

    public void claimed(String taskId, @Nullable UUID person) {
        String name =
                person == null ? null : directory.person(new PersonId(person)).displayName();
        rows.claim(taskId, person, name, clock.instant());
    }
}
