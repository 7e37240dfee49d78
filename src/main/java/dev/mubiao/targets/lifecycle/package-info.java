/**
 * The changes of state of a target, from submission through approval to adjustment, each inside the transaction of
 * the command that causes it, and the revisions that were approved.
 */
@NullMarked
@NamedInterface("lifecycle")
package dev.mubiao.targets.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
