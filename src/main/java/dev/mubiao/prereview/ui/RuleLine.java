package dev.mubiao.prereview.ui;

import dev.mubiao.shared.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of rules.
 *
 * @param id null in the line of the criterion itself
 */
record RuleLine(Criterion criterion, @Nullable String id) {}
