package dev.mubiao.workflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A to-do row, whoever it belongs to.
 *
 * @param signers whether signers of its task are written down; without them it waits for whoever of a pile comes first
 * @param halted whether its target is suspended
 * @param routed whether a way leads from its target straight back to where it was returned
 */
record OpenRow(
        UUID id,
        String taskId,
        String stepKey,
        String stepName,
        Principal principal,
        @Nullable UUID claimedBy,
        @Nullable String claimedName,
        @Nullable Instant claimedAt,
        Instant receivedAt,
        boolean signers,
        boolean halted,
        boolean routed) {}
