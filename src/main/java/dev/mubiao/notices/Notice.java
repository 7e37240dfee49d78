package dev.mubiao.notices;

import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.inbox.InboxNavigation;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetNavigation;
import dev.mubiao.worklist.TaskId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice to one person: what happened to which target or task.
 *
 * @param task the open step that it was about; null if it was about the target as a whole
 * @param step name of the step, empty if none
 * @param by display name of who caused it, empty if time did
 * @param text opinion, comment or reason, may be empty
 */
public record Notice(
        UUID id,
        NoticeRequested.Kind kind,
        TargetId target,
        String targetName,
        @Nullable TaskId task,
        String step,
        String by,
        String text,
        Instant at,
        @Nullable Instant readAt) {

    public boolean unread() {
        return readAt == null;
    }

    /** Where in the portal it is about: the review page of what waits for the reader, the target otherwise. */
    public String path() {
        return task == null ? TargetNavigation.target(target) : InboxNavigation.review(target);
    }
}
