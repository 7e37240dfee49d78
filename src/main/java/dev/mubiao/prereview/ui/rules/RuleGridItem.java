package dev.mubiao.prereview.ui.rules;

import dev.mubiao.platform.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * A row in the list of rules: a criterion or a rule.
 *
 * @param id null in the line of the criterion itself
 */
record RuleGridItem(Criterion criterion, @Nullable String id) {}
