package dev.mubiao.approval.signoff;

import dev.mubiao.bpmn.StepVerb;
import org.jspecify.annotations.Nullable;

/**
 * The outcome with which a step is completed. {@code grade} is null if it is not graded, {@code opinion} that of the
 * last who signed.
 */
public record StepOutcome(StepVerb verb, @Nullable Grade grade, String opinion) {}
