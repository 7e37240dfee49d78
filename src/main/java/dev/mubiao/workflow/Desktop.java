package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.workflow.engine.OpenTask;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Finds the task that somebody wants to act on, and finds out whether he may. */
@Component
class Desktop {

    private final Course course;
    private final StepAccess steps;
    private final Conflicts conflicts;
    private final WorkItemTable items;
    private final TargetLock lock;

    Desktop(Course course, StepAccess steps, Conflicts conflicts, WorkItemTable items, TargetLock lock) {
        this.course = course;
        this.steps = steps;
        this.conflicts = conflicts;
        this.items = items;
        this.lock = lock;
    }

    /** @throws Refusal NOT_FOUND, or CONFLICT naming who did the task already */
    OpenTask task(Actor by, TaskId id) {
        course.targetOf(id).ifPresent(lock::take);
        return course.open(id).orElseThrow(() -> late(by, id));
    }

    /** Waits until no other command is at work on the target. */
    void reserve(TargetId target) {
        lock.take(target);
    }

    /** @throws Refusal DENIED, or CONFLICT naming who claimed the task */
    Role capacity(Actor by, OpenTask task, Target target) {
        Role capacity = steps.capacity(by, task.settings(), target);
        boolean another = task.claimedBy()
                .filter(person -> !person.equals(by.id().value()))
                .isPresent();
        if (another) {
            throw items.open(new TaskId(task.id()))
                    .map(Desktop::claimed)
                    .orElseGet(() -> late(by, new TaskId(task.id())));
        }
        return capacity;
    }

    private static Refusal claimed(WorkItem item) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "workflow.conflict.claimed",
                Objects.requireNonNullElse(item.claimedByName(), ""),
                Objects.requireNonNullElse(item.claimedAt(), item.receivedAt()));
    }

    Refusal late(Actor by, TaskId id) {
        return conflicts.gone(by, id);
    }
}
