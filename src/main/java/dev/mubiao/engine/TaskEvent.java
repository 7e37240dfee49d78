package dev.mubiao.engine;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a task while the engine worked; whoever called it brings his own data in step with that. */
public sealed interface TaskEvent {

    record Created(OpenTask task) implements TaskEvent {}

    /** @param person who claimed it, null if it was released */
    record Claimed(String task, @Nullable UUID person) implements TaskEvent {}

    /** It was done, or its process was ended. @param createdAt when it had begun */
    record Gone(String task, UUID target, Instant createdAt) implements TaskEvent {}
}
