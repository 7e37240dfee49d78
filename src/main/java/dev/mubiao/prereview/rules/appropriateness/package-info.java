/** The rules PR-301 to PR-307: whether money and weights add up. */
@NullMarked
package dev.mubiao.prereview.rules.appropriateness;

import org.jspecify.annotations.NullMarked;
