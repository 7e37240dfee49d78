package dev.mubiao.worklist;

import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.UnitId;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of an inbox.
 *
 * @param task the step that waits or waited; null for a target that the reader started
 * @param stepName the step that the line is about
 * @param currentStep where the target is now, empty if its process is over
 * @param risk how much the pre-review found in the revision, see {@code SubmittedFindings.risk}
 * @param urgedAt when somebody asked last to be quick with it
 * @param act what the reader did, in the box of what is done
 * @param halted whether the target is suspended, so that nobody can decide it
 * @param waiting for how many the step waits, in the box of one's units, where a step has one line however many sign;
 *     elsewhere 1
 * @param behalf name of whoever the reader would do it for as his deputy; empty if it is his own
 */
public record WorkItem(
        UUID id,
        Box box,
        @Nullable TaskId task,
        TargetId target,
        String targetName,
        UnitId unit,
        String unitName,
        @Nullable BudgetYear year,
        String formId,
        @Nullable Money total,
        TargetStatus status,
        int revisionNumber,
        String submitterName,
        String stepKey,
        String stepName,
        String currentStep,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable PersonId claimedBy,
        @Nullable String claimedByName,
        @Nullable Instant claimedAt,
        @Nullable ApprovalAction act,
        @Nullable Instant finishedAt,
        @Nullable Instant readAt,
        int risk,
        @Nullable Instant urgedAt,
        boolean halted,
        int waiting,
        String behalf) {

    public boolean overdue(Instant now) {
        return dueAt != null && finishedAt == null && dueAt.isBefore(now);
    }
}
