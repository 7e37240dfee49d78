/**
 * The checks of a sheet and the problems they find, and the interfaces through which other modules check a sheet,
 * limit it, propose fixes, and stand beside it on the screen.
 */
@NullMarked
@NamedInterface("sheet")
package dev.mubiao.targets.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
