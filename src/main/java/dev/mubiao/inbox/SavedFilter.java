package dev.mubiao.inbox;

import dev.mubiao.directory.UserId;
import dev.mubiao.workflow.Box;
import dev.mubiao.workflow.WorkItemFilter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param sharedWith null if it is the owner's alone */
public record SavedFilter(
        UUID id,
        UserId owner,
        Box box,
        String name,
        WorkItemFilter filter,
        @Nullable Audience sharedWith) {}
