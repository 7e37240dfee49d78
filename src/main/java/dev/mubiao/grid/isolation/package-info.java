/** Reads files in programs of their own, which end when a file takes too long or too much. */
@NullMarked
package dev.mubiao.grid.isolation;

import org.jspecify.annotations.NullMarked;
