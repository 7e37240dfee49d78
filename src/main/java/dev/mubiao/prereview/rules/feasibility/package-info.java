/** The rules PR-401 to PR-409: whether values, deadlines and spending plans can be reached and are well founded. */
@NullMarked
package dev.mubiao.prereview.rules.feasibility;

import org.jspecify.annotations.NullMarked;
