package dev.mubiao.prereview.ui.rules;

import dev.mubiao.platform.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of rules.
 *
 * @param id null in the line of the criterion itself
 */
record RuleGridItem(Criterion criterion, @Nullable String id) {}
