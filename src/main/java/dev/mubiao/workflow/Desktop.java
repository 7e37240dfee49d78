package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetLife;
import dev.mubiao.workflow.engine.OpenTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the task that somebody wants to act on before him, locked against everybody else. */
@Component
class Desktop {

    private final Course course;
    private final Signings signings;
    private final Conflicts conflicts;
    private final WorkItemRows rows;
    private final TargetLife life;

    Desktop(Course course, Signings signings, Conflicts conflicts, WorkItemRows rows, TargetLife life) {
        this.course = course;
        this.signings = signings;
        this.conflicts = conflicts;
        this.rows = rows;
        this.life = life;
    }

    /** An open task with all that belongs to it. */
    record Work(OpenTask task, Target target, Signing signing, List<OpenRow> rows) {}

    /** @throws Refusal NOT_FOUND, or CONFLICT naming who did the task already */
    Work open(Actor by, TaskId id) {
        OpenTask task =
                course.lock(id).flatMap(target -> course.open(id, target)).orElseThrow(() -> late(by, id));
        return work(task);
    }

    /** Before anything of the task is changed. */
    Work work(OpenTask task) {
        List<OpenRow> open = rows.open(task.id());
        return new Work(task, life.target(new TargetId(task.target())), signings.unchanged(task, open), open);
    }

    Refusal late(Actor by, TaskId id) {
        return conflicts.gone(by, id);
    }
}
