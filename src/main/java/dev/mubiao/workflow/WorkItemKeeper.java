package dev.mubiao.workflow;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.UserId;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetLife;
import dev.mubiao.workflow.engine.OpenTask;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the rows that inboxes show of tasks and targets. */
@Component
class WorkItemKeeper {

    private final WorkItemRows rows;
    private final TargetLife life;
    private final Directory directory;
    private final Announcer announcer;
    private final Desk desk;

    WorkItemKeeper(WorkItemRows rows, TargetLife life, Directory directory, Announcer announcer, Desk desk) {
        this.rows = rows;
        this.life = life;
        this.directory = directory;
        this.announcer = announcer;
        this.desk = desk;
    }

    Instant now() {
        return desk.now();
    }

    /** Lets a step wait for somebody, and tells him. */
    void put(OpenTask task, Principal principal, Instant receivedAt) {
        Target target = life.target(new TargetId(task.target()));
        put(task, target, principal, announcer.people(principal, target), receivedAt);
    }

    /** The same of a pile, of which everybody who could do it is told. */
    void put(OpenTask task, Principal pile, List<Person> people, Instant receivedAt) {
        Target target = life.target(new TargetId(task.target()));
        put(task, target, pile, people.stream().map(Person::id).toList(), receivedAt);
    }

    private void put(OpenTask task, Target target, Principal principal, Collection<UserId> people, Instant receivedAt) {
        boolean pile = principal.person().isEmpty();
        UserId barred =
                pile && task.settings().stage().review() ? target.submitter().orElse(null) : null;
        rows.add(
                Box.TODO,
                principal,
                target,
                new WorkItemRows.Step(
                        task.id(),
                        task.key(),
                        task.name(),
                        desk.deadline(receivedAt, task.settings().workingDays()),
                        barred),
                receivedAt,
                null);
        if (pile) {
            task.claimedBy().ifPresent(person -> claimed(task.id(), person));
        }
        announcer.tell(Tiding.Kind.ARRIVED, people, target, task, null, "");
    }

    /** Says to other systems that a step waits. */
    void begun(OpenTask task) {
        announcer.begun(task, life.target(new TargetId(task.target())));
    }

    /** Says to other systems for whom else a step waits since now. */
    void passedOn(OpenTask task, List<Principal> to) {
        announcer.passedOn(task, life.target(new TargetId(task.target())), to);
    }

    /** Adds a row that belongs to one person: what he did, started, or was sent a copy of. */
    void record(Box box, UserId person, Target target, @Nullable OpenTask task, Instant at, @Nullable Act act) {
        WorkItemRows.Step step = task == null
                ? new WorkItemRows.Step(null, "", "", null, null)
                : new WorkItemRows.Step(task.id(), task.key(), task.name(), null, null);
        rows.add(box, Principal.of(person), target, step, at, act);
    }

    /** Says in the box of what is done that a step waits no more, to whoever it waited for. */
    void ended(OpenRow row, Target target, Instant at) {
        UUID claimer = row.claimedBy();
        rows.add(
                Box.DONE,
                claimer == null ? row.principal() : Principal.of(new UserId(claimer)),
                target,
                new WorkItemRows.Step(row.taskId(), row.stepKey(), row.stepName(), null, null),
                at,
                Act.ENDED);
    }

    /** The box of what somebody started has one row for each target: that of the latest submission. */
    void restart(UserId person, Target target, Instant at) {
        rows.removeStarted(target);
        rows.describe(target);
        record(Box.STARTED, person, target, null, at, null);
    }

    void claimed(String taskId, @Nullable UUID person) {
        String name =
                person == null ? null : directory.person(new UserId(person)).displayName();
        rows.claim(taskId, person, name, desk.now());
    }
}
