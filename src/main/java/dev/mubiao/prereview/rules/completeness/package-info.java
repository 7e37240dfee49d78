/** The rules PR-101 to PR-118: what is missing, misplaced or badly written in a sheet. */
@NullMarked
package dev.mubiao.prereview.rules.completeness;

import org.jspecify.annotations.NullMarked;
