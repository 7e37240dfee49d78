package dev.mubiao.worklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stay at a step that is not over: {@code openedAt} is when somebody first took it up, null while nobody did. */
public record StepVisit(Instant arrivedAt, @Nullable Instant openedAt) {}
