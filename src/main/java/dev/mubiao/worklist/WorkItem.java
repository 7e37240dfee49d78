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
 * A row of an inbox.
 *
 * @param claim who claimed it; null while nobody did
 * @param act what the reader did, in the box of what is done
 * @param waiting for how many the step waits, in the box of one's units, where a step has one line however many sign;
 *     elsewhere 1
 * @param behalf name of whoever the reader would do it for as his deputy; empty if it is his own
 */
public record WorkItem(
        UUID id,
        Box box,
        Step step,
        Subject target,
        State state,
        Times times,
        @Nullable Claim claim,
        @Nullable ApprovalAction act,
        int waiting,
        String behalf) {

    /**
     * The step that it is about.
     *
     * @param task the step that waits or waited; null for a target that the reader started
     */
    public record Step(@Nullable TaskId task, String key, String name) {}

    /** The target that it is about, as it was declared. */
    public record Subject(
            TargetId id,
            String name,
            UnitId unit,
            String unitName,
            @Nullable BudgetYear year,
            String formId,
            @Nullable Money total) {}

    /**
     * How the target stands.
     *
     * @param currentStep where it is now, empty if its process is over
     * @param risk how much the pre-review found in the revision, see {@code SubmittedFindings.risk}
     * @param halted whether it is suspended, so that nobody can decide it
     */
    public record State(
            TargetStatus status,
            String currentStep,
            int revisionNumber,
            String submitterName,
            int risk,
            boolean halted) {}

    /**
     * When what happened.
     *
     * @param aboutYear a year without holidays that the deadline reaches, so that it is only about right; null if it is
     *     exact
     * @param urgedAt when somebody asked last to be quick with it
     */
    public record Times(
            Instant receivedAt,
            @Nullable Instant dueAt,
            @Nullable Integer aboutYear,
            @Nullable Instant urgedAt,
            @Nullable Instant finishedAt,
            @Nullable Instant readAt) {}

    public record Claim(
            PersonId by, @Nullable String name, @Nullable Instant at) {}

    @Nullable
    public PersonId claimedBy() {
        return claim == null ? null : claim.by();
    }

    @Nullable
    public String claimedByName() {
        return claim == null ? null : claim.name();
    }

    @Nullable
    public Instant claimedAt() {
        return claim == null ? null : claim.at();
    }

    public boolean overdue(Instant now) {
        Instant dueAt = times.dueAt();
        return dueAt != null && times.finishedAt() == null && dueAt.isBefore(now);
    }
}
