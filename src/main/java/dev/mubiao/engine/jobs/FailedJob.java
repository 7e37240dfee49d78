package dev.mubiao.engine.jobs;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job of a process that failed.
 *
 * @param step id of the element in the model, empty if it is not known
 * @param cause the short message
 * @param retries how often it will be tried yet; 0 if somebody has to look after it
 */
public record FailedJob(
        String id,
        String definition,
        @Nullable UUID targetId,
        String step,
        String cause,
        int retries,
        @Nullable Instant dueAt) {

    public Optional<UUID> target() {
        return Optional.ofNullable(targetId);
    }
}
