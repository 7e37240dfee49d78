/** Who does the work of somebody who is away, and for how long. */
@NullMarked
@NamedInterface("substitution")
package dev.mubiao.directory.substitution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
