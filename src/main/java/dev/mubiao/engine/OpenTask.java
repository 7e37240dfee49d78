package dev.mubiao.engine;

import dev.mubiao.bpmn.StepSettings;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step at which a process waits for somebody.
 *
 * @param id of the task, as it stands in work items and in the HTTP API
 * @param definition id of the deployed model that the process runs on
 * @param target what the process is about
 * @param holder who claimed it
 */
public record OpenTask(
        String id,
        String process,
        String definition,
        UUID target,
        String key,
        String name,
        StepSettings settings,
        Instant createdAt,
        @Nullable UUID holder) {

    public OpenTask heldBy(@Nullable UUID person) {
        return new OpenTask(id, process, definition, target, key, name, settings, createdAt, person);
    }

    public Optional<UUID> claimedBy() {
        return Optional.ofNullable(holder);
    }
}
