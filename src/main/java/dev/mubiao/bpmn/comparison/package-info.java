/** Compares two models element by element; needed to show what a draft or a version changes. */
@NullMarked
@NamedInterface("comparison")
package dev.mubiao.bpmn.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
