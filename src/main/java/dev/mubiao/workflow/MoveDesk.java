package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetLife;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.ProcessJumps;
import dev.mubiao.workflow.engine.RunningProcess;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The target that is to be moved, with all that is open of it. */
@Component
class MoveDesk {

    private final TargetLock lock;
    private final TargetLife life;
    private final ProcessJumps jumps;
    private final Reoccupation reoccupation;
    private final Siblings siblings;

    MoveDesk(TargetLock lock, TargetLife life, ProcessJumps jumps, Reoccupation reoccupation, Siblings siblings) {
        this.lock = lock;
        this.life = life;
        this.jumps = jumps;
        this.reoccupation = reoccupation;
        this.siblings = siblings;
    }

    Target target(TargetId id) {
        return life.target(id);
    }

    /** @throws dev.mubiao.shared.Refusal CONFLICT if the target is suspended */
    Target lock(TargetId id) {
        lock.take(id);
        return life.target(id);
    }

    List<OpenTask> open(Target target) {
        return reoccupation.open(target);
    }

    /** Those for whom something waited are told that it waits no more. */
    void end(Actor by, Target target) {
        open(target).stream().findFirst().ifPresent(task -> siblings.end(by, target, task));
    }

    /** What conditions ask of the target stays as it was when somebody decided last. */
    void jump(RunningProcess process, String step) {
        jumps.jump(process.id(), List.of(step), Map.of());
    }

    void reopen(Actor by, Target target, TargetStatus stage) {
        life.reopen(by, target.id(), stage);
    }
}
