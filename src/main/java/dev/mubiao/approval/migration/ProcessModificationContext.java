package dev.mubiao.approval.migration;

import dev.mubiao.approval.assignment.AssignmentRestorer;
import dev.mubiao.approval.routing.OpenTaskClosing;
import dev.mubiao.approval.suspension.TargetLock;
import dev.mubiao.directory.Actor;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.engine.RunningProcess;
import dev.mubiao.engine.migration.InstanceModifier;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Locks a target that is to be modified or migrated and gives access to its open tasks. */
@Component
class ProcessModificationContext {

    private final TargetLock lock;
    private final TargetLifecycle life;
    private final InstanceModifier jumps;
    private final AssignmentRestorer assignmentRestorer;
    private final OpenTaskClosing openTaskClosing;

    ProcessModificationContext(
            TargetLock lock,
            TargetLifecycle life,
            InstanceModifier jumps,
            AssignmentRestorer assignmentRestorer,
            OpenTaskClosing openTaskClosing) {
        this.lock = lock;
        this.life = life;
        this.jumps = jumps;
        this.assignmentRestorer = assignmentRestorer;
        this.openTaskClosing = openTaskClosing;
    }

    Target target(TargetId id) {
        return life.target(id);
    }

    /** @throws dev.mubiao.platform.Refusal CONFLICT if the target is suspended */
    Target lock(TargetId id) {
        lock.take(id);
        return life.target(id);
    }

    List<OpenTask> open(Target target) {
        return assignmentRestorer.open(target);
    }

    /** Those for whom something waited are told that it waits no more. */
    void end(Actor by, Target target) {
        open(target).stream().findFirst().ifPresent(task -> openTaskClosing.end(by, target, task));
    }

    /** What conditions ask of the target stays as it was when somebody decided last. */
    void jump(RunningProcess process, String step) {
        jumps.jump(process.id(), List.of(step), Map.of());
    }

    void reopen(Actor by, Target target, TargetStatus stage) {
        life.reopen(by, target.id(), stage);
    }
}
