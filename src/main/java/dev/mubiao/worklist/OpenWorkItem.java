package dev.mubiao.worklist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the work list that waits, whoever its assignee is; needed by commands, which check claims and close rows.
 * {@code signers} says whether approvers of its task are stored, without which it waits for whoever of a role pool
 * comes first; {@code halted} whether its target is suspended; {@code routed} whether its target may go straight back
 * to where it was returned.
 */
public record OpenWorkItem(
        UUID id,
        String taskId,
        String stepKey,
        String stepName,
        Assignee principal,
        @Nullable UUID claimedBy,
        @Nullable String claimedName,
        @Nullable Instant claimedAt,
        Instant receivedAt,
        boolean signers,
        boolean halted,
        boolean routed) {}
