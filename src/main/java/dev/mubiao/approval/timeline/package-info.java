/**
 * What happened to a target, entry by entry, and what follows from it: who came first, which decision can be taken
 * back.
 */
@NullMarked
@NamedInterface("timeline")
package dev.mubiao.approval.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
