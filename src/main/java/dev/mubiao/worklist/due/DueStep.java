package dev.mubiao.worklist.due;

import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.UnitId;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * An open step that is or soon will be due, for one of its assignees. {@code claimedBy} is who claimed it (null
 * while nobody did), {@code barred} who may not do it although he has the role.
 */
public record DueStep(
        TaskId task,
        Assignee assignee,
        @Nullable PersonId claimedBy,
        @Nullable PersonId barred,
        TargetId target,
        String targetName,
        TargetStatus status,
        UnitId unit,
        String stepName) {}
