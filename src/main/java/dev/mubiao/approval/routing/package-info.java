/**
 * Moves a target through its process: completing and skipping steps, returns and the way back, and the status that
 * follows.
 */
@NullMarked
@NamedInterface("routing")
package dev.mubiao.approval.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
