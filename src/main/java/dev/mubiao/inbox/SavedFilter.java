package dev.mubiao.inbox;

import dev.mubiao.directory.PersonId;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.WorkItemFilter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filter of a box that somebody saved under a name, for himself or to share.
 *
 * @param sharedWith null if it is the owner's alone
 */
public record SavedFilter(
        UUID id,
        PersonId owner,
        Box box,
        String name,
        WorkItemFilter filter,
        @Nullable FilterAudience sharedWith) {}
