package dev.mubiao.workflow;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.UserId;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetLife;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.StepSettings;
import dev.mubiao.workflow.engine.TaskObserver;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the inboxes' table in step with the engine's tasks, in the engine's own transaction. */
@Component
class WorkItemKeeper implements TaskObserver {

    private final WorkItemRows rows;
    private final StepAccess steps;
    private final TargetLife life;
    private final Directory directory;
    private final Desk desk;

    WorkItemKeeper(WorkItemRows rows, StepAccess steps, TargetLife life, Directory directory, Desk desk) {
        this.rows = rows;
        this.steps = steps;
        this.life = life;
        this.directory = directory;
        this.desk = desk;
    }

    @Override
    public void created(OpenTask task) {
        put(task, desk.now());
    }

    void put(OpenTask task, Instant receivedAt) {
        Target target = life.target(new TargetId(task.target()));
        StepSettings settings = task.settings();
        BudgetUnit unit = directory.unit(target.unit());
        rows.add(
                Box.TODO,
                Principal.of(steps.assignee(settings, target), unit),
                about(target, unit),
                new WorkItemRows.Step(
                        task.id(),
                        task.key(),
                        task.name(),
                        desk.deadline(receivedAt, settings.workingDays()),
                        steps.barred(settings, target).orElse(null)),
                receivedAt,
                null);
        task.claimedBy().ifPresent(person -> claimed(task.id(), person));
    }

    /** Adds a row that belongs to one person: what he did, started, or was sent a copy of. */
    void record(Box box, UserId person, Target target, @Nullable OpenTask task, Instant at, @Nullable Act act) {
        WorkItemRows.Step step = task == null
                ? new WorkItemRows.Step(null, "", "", null, null)
                : new WorkItemRows.Step(task.id(), task.key(), task.name(), null, null);
        rows.add(box, Principal.of(person), about(target, directory.unit(target.unit())), step, at, act);
    }

    /** The box of what somebody started has one row for each target: that of the latest submission. */
    void restart(UserId person, Target target, Instant at) {
        rows.removeStarted(target);
        record(Box.STARTED, person, target, null, at, null);
    }

    @Override
    public void claimed(String taskId, @Nullable UUID person) {
        String name =
                person == null ? null : directory.person(new UserId(person)).displayName();
        rows.claim(taskId, person, name, desk.now());
    }

    @Override
    public void gone(String taskId) {
        rows.removeTodo(taskId);
    }

    private WorkItemRows.About about(Target target, BudgetUnit unit) {
        String submitter = target.submitter()
                .map(person -> directory.person(person).displayName())
                .orElse("");
        return new WorkItemRows.About(target, unit, submitter);
    }
}
