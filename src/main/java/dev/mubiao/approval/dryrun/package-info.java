/** Tries a model with a real target, by the rules of the commands, in a transaction that is rolled back. */
@NullMarked
@NamedInterface("dryrun")
package dev.mubiao.approval.dryrun;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
