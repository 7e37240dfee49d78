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
    record Work(OpenTask task, Target target, Signing signing, List<OpenRow> rows) {

        /** Whether a return led here from which a way leads straight back, or whether that is not known. */
        boolean mayGoStraight() {
            return rows.isEmpty() || rows.stream().anyMatch(OpenRow::routed);
        }
    }

    /** @throws Refusal NOT_FOUND, or CONFLICT naming who did the task already */
    Work open(Actor by, TaskId id) {
        Target target = course.lock(id).orElseThrow(() -> late(by, id));
        List<OpenRow> open = rows.openOf(target.id());
        course.refuseSuspended(target, open);
        OpenTask task = course.open(id, target.id()).orElseThrow(() -> late(by, id));
        return work(
                task,
                target,
                open.stream().filter(row -> row.taskId().equals(task.id())).toList());
    }

    /** Before anything of the task is changed. */
    Work work(OpenTask task) {
        return work(task, life.target(new TargetId(task.target())), rows.open(task.id()));
    }

    private Work work(OpenTask task, Target target, List<OpenRow> open) {
        return new Work(task, target, signings.unchanged(task, open), open);
    }

    Refusal late(Actor by, TaskId id) {
        return conflicts.gone(by, id);
    }
}
