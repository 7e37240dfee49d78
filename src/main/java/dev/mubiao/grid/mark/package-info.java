/** Remarks written into files, where what they speak of stands. */
@NullMarked
package dev.mubiao.grid.mark;

import org.jspecify.annotations.NullMarked;
