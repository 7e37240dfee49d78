package dev.mubiao.workflow;

import dev.mubiao.targets.TargetId;
import java.time.Instant;
import java.util.List;

/**
 * A step that had begun waits for others than before: it was transferred or delegated, a signer was added, or the next
 * one's turn came.
 *
 * @param to for whom it waits since now: log-in names, and the roles of piles
 */
public record StepPassedOn(TargetId target, String name, TaskId task, String step, List<String> to, Instant at) {

    public StepPassedOn {
        to = List.copyOf(to);
    }
}
