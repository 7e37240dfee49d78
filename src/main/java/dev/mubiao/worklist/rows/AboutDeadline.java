package dev.mubiao.worklist.rows;

import dev.mubiao.targets.TargetId;
import java.time.Instant;
import java.util.UUID;

/** An open work item whose deadline reached a year without holidays when it was set. */
public record AboutDeadline(
        UUID id, String task, TargetId target, String targetName, String step, Instant receivedAt, Instant dueAt) {}
