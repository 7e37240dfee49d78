package dev.mubiao.approval.task;

import dev.mubiao.approval.signoff.SignOff;
import dev.mubiao.directory.access.TargetOwnership;
import dev.mubiao.engine.OpenTask;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.OpenWorkItem;
import dev.mubiao.worklist.rows.WorkItemTarget;
import java.util.List;

/**
 * An open task with all that a command needs of it: its target, who has to sign, and what waits in the work list, as
 * read under the lock of the target. {@code open} are the work items of all open tasks of the target.
 */
public record TaskContext(OpenTask task, WorkItemTarget subject, SignOff signOff, List<OpenWorkItem> open) {

    public Target target() {
        return subject.target();
    }

    /** The target as the gate sees it. */
    public TargetOwnership ownership() {
        return subject.ownership();
    }

    /** The work items of this task. */
    public List<OpenWorkItem> rows() {
        return of(task, open);
    }

    static List<OpenWorkItem> of(OpenTask task, List<OpenWorkItem> open) {
        return open.stream().filter(row -> row.taskId().equals(task.id())).toList();
    }

    /** Whether a return led here from which a way leads straight back, or whether that is not known. */
    public boolean mayGoStraight() {
        List<OpenWorkItem> rows = rows();
        return rows.isEmpty() || rows.stream().anyMatch(OpenWorkItem::routed);
    }
}
