package dev.mubiao.workflow;

import dev.mubiao.directory.UserId;
import dev.mubiao.targets.TargetId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that people ought to hear of. Published in the transaction in which it happens; whoever carries news
 * listens to it.
 *
 * @param to who ought to hear, without the one who did it
 * @param task the open step that it is about; null if it is about the target as a whole
 * @param step name of the step, empty if none
 * @param by display name of who caused it, empty if time did
 * @param text opinion, comment or reason, may be empty
 */
public record Tiding(
        Kind kind,
        Set<UserId> to,
        TargetId target,
        String targetName,
        @Nullable TaskId task,
        String step,
        String by,
        String text,
        Instant at) {

    public Tiding {
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
        /** Work of somebody below him is late. */
        ESCALATED;

        /** Key of its name in the message bundles. */
        public String key() {
            return "workflow.tiding." + name();
        }
    }
}
