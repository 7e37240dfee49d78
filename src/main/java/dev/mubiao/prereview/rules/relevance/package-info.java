/**
 * The rules PR-201 to PR-215: whether indicators stand in the right class and fit the goals, the project and each
 * other.
 */
@NullMarked
package dev.mubiao.prereview.rules.relevance;

import org.jspecify.annotations.NullMarked;
