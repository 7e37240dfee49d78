package dev.mubiao.approval.notice;

import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.TaskId;
import java.time.Instant;
import java.util.List;

/**
 * Event: an open step waits for others than before, because it was transferred or delegated, an approver was added,
 * or the turn of the next one came. {@code to} has log-in names, and the roles of role pools.
 */
public record StepAssigneesChanged(
        TargetId target, String name, TaskId task, String step, List<String> to, Instant at) {

    public StepAssigneesChanged {
        to = List.copyOf(to);
    }
}
