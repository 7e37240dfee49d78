/**
 * Differences between two contents in the words of the form, and the comparison of a submission with the one
 * before it or with the target of the year before.
 */
@NullMarked
@NamedInterface("comparison")
package dev.mubiao.targets.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
