package dev.mubiao.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An item of the outbox: something that is to be sent, or was.
 *
 * @param id stays the same however often it is tried, so that who gets it twice can tell
 * @param destination id of the person or the webhook
 * @param tries how often it was begun
 * @param lastError why the last try failed, empty if none did
 */
public record OutboxItem(
        UUID id,
        OutboxChannel kind,
        UUID destination,
        String payload,
        OutboxState state,
        int tries,
        Instant nextTryAt,
        String lastError,
        Instant createdAt) {}
