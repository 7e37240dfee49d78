package dev.mubiao.approval.deadline;

import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.TaskId;
import java.time.Instant;
import java.util.UUID;

/**
 * A deadline that is another one since the holidays of its year are known.
 *
 * @param row the work item that has it
 * @param before as it was set
 * @param after as the calendar of today gives it
 */
public record DeadlineOffer(
        UUID row, TaskId task, TargetId target, String name, String step, Instant before, Instant after) {}
