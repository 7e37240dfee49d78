package dev.mubiao.workflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A to-do row, whoever it belongs to. */
record OpenRow(
        UUID id,
        String taskId,
        String stepKey,
        String stepName,
        Principal principal,
        @Nullable UUID claimedBy,
        @Nullable String claimedName,
        @Nullable Instant claimedAt,
        Instant receivedAt) {}
