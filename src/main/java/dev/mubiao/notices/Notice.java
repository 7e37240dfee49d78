package dev.mubiao.notices;

import dev.mubiao.approval.notice.NoticeRequested;
import dev.mubiao.approval.notice.ReleaseNotice;
import dev.mubiao.inbox.InboxNavigation;
import dev.mubiao.platform.MessageText;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetNavigation;
import dev.mubiao.worklist.TaskId;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A notice to one person: what happened to which target or task.
 *
 * @param by display name of who caused it, empty if time did
 * @param text opinion, comment or reason, may be empty
 * @param filing what is to be filed; null if it is about something else
 */
public record Notice(
        UUID id,
        NoticeRequested.Kind kind,
        About about,
        String by,
        String text,
        @Nullable FilingDue filing,
        Instant at,
        @Nullable Instant readAt,
        @Nullable Instant settledAt) {

    /**
     * What it is about.
     *
     * @param target null if it is about none
     * @param subject name of the target, or of the unit if it is about none
     * @param task the open step that it was about; null if it was about the target as a whole
     * @param step name of the step, empty if none
     */
    public record About(
            @Nullable TargetId target,
            String subject,
            @Nullable TaskId task,
            String step) {}

    public boolean unread() {
        return readAt == null && settledAt == null;
    }

    /** Whether what it asked for is done, by whomever. */
    public boolean settled() {
        return settledAt != null;
    }

    /**
     * What is said of it: what somebody wrote, or a text in the reader's language.
     *
     * @param texts how that language says a text of the bundles
     */
    public String said(Function<MessageText, String> texts) {
        return filing == null ? text : texts.apply(filing.words());
    }

    /**
     * Where in the portal it is about: the step that waits for the reader in the review, the target otherwise; the list of
     * targets if it is about none, or that of processes or forms for what administrators decide by two.
     */
    public String path() {
        return switch (kind) {
            case SECOND_ASKED, SECOND_ANSWERED -> ReleaseNotice.PROCESSES;
            case FORM_ASKED, FORM_RELEASED, FORM_REFUSED -> ReleaseNotice.FORMS;
            default -> pathOfTarget();
        };
    }

    private String pathOfTarget() {
        TargetId target = about.target();
        if (target == null) {
            return TargetNavigation.LIST;
        }
        TaskId task = about.task();
        return task == null ? TargetNavigation.target(target) : InboxNavigation.review(target, task);
    }
}
