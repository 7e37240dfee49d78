package dev.mubiao.worklist;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the work list that waits, whoever its assignee is; needed by commands, which check claims and close rows.
 * {@code claim} is null while nobody claimed it; {@code openedAt} is when somebody first took
 * the task up, null while nobody did.
 */
public record OpenWorkItem(
        UUID id,
        String taskId,
        String stepKey,
        String stepName,
        Assignee assignee,
        @Nullable Claim claim,
        Instant receivedAt,
        Marks marks,
        TargetData repeated,
        @Nullable Instant openedAt) {

    /** Who claimed it, and when. */
    public record Claim(UUID by, String name, Instant at) {}

    /**
     * What else commands need to know: {@code signers} says whether approvers of its task are stored, without which it
     * waits for whoever of a role pool comes first; {@code halted} whether its target is suspended; {@code routed}
     * whether its target may go straight back to where it was returned.
     */
    public record Marks(boolean signers, boolean halted, boolean routed) {}

    /**
     * What it repeats of its target as of a revision, and the target's unit; {@code risk} is how much the pre-review
     * found in the revision.
     */
    public record TargetData(
            int revision, @Nullable PersonId submitter, String submitterName, int risk, BudgetUnit unit) {}

    @Nullable
    public UUID claimedBy() {
        return claim == null ? null : claim.by();
    }

    @Nullable
    public String claimedName() {
        return claim == null ? null : claim.name();
    }

    public boolean signers() {
        return marks.signers();
    }

    public boolean halted() {
        return marks.halted();
    }

    public boolean routed() {
        return marks.routed();
    }
}
