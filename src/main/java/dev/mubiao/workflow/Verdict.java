package dev.mubiao.workflow;

import dev.mubiao.workflow.engine.StepVerb;
import org.jspecify.annotations.Nullable;

/**
 * What came of a step.
 *
 * @param grade null if it is not graded
 * @param opinion of the last who signed
 */
record Verdict(StepVerb verb, @Nullable Grade grade, String opinion) {}
