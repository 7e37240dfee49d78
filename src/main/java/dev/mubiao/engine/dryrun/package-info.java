/** Runs a model in a transaction that is always rolled back; needed to try a model before it is released. */
@NullMarked
@NamedInterface("dryrun")
package dev.mubiao.engine.dryrun;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
