package dev.mubiao.workflow;

import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.UserId;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import org.jspecify.annotations.Nullable;

/**
 * An open step that is or soon will be late, as one of those see it for whom it waits.
 *
 * @param principal for whom it waits
 * @param claimedBy who took it, null while nobody did
 * @param barred who may not do it although he could
 */
record LateStep(
        TaskId task,
        Principal principal,
        @Nullable UserId claimedBy,
        @Nullable UserId barred,
        TargetId target,
        String targetName,
        TargetStatus status,
        UnitId unit,
        String stepName) {}
