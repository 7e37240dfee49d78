package dev.mubiao.approval.notice;

import dev.mubiao.directory.PersonId;
import dev.mubiao.targets.TargetId;
import dev.mubiao.worklist.TaskId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Event: people ought to hear of something. Published in the transaction in which it happens; the notices module
 * listens. {@code to} leaves out the one who did it; {@code task} is null if it is about the target as a whole;
 * {@code step} is empty if there is none; {@code by} is the display name of who caused it, empty if time did; {@code
 * text} may be empty.
 */
public record NoticeRequested(
        Kind kind,
        Set<PersonId> to,
        TargetId target,
        String targetName,
        @Nullable TaskId task,
        String step,
        String by,
        String text,
        Instant at) {

    public NoticeRequested {
        to = Set.copyOf(to);
    }

    /** What happened, seen by whoever hears of it. */
    public enum Kind {
        /** A step waits for him. */
        ARRIVED,
        /** A step that waited for him waits no more, since somebody else ended it. */
        ENDED,
        /** His target came back. */
        RETURNED,
        /** His target was decided: approved, not passed or published. */
        DECIDED,
        COPIED,
        /** His target, or one of those he looks after, came past a notice that the process draws. */
        NOTIFIED,
        URGED,
        COMMENTED,
        /** A step that waits for him is due soon. */
        DUE_SOON,
        OVERDUE,
        /** A step that waits for him is due at another time than was said. */
        DEADLINE_MOVED,
        /** Work of somebody below him is late. */
        ESCALATED,
        /** A process ran away: the portal suspended its target, or refused to start. Administrators hear of it. */
        PROCESS_STOPPED,
        /** His unit has not filed; of no target, and the filing module says it by an event of its own. */
        FILING_REMINDER,
        /** A second administrator is needed; of no target, and process administration says it by an event of its own. */
        SECOND_ASKED,
        /** The second administrator agreed or refused; likewise. */
        SECOND_ANSWERED,
        /** A second administrator is needed to release a form; of no target, and the form maker says it. */
        FORM_ASKED,
        /** Another administrator released the form that he proposed to release; likewise. */
        FORM_RELEASED,
        /** Another administrator changed or gave up the form instead that he proposed to release; likewise. */
        FORM_REFUSED;

        /** Key of its name in the message bundles. */
        public String key() {
            return "approval.notice." + name();
        }
    }
}
