/** Reads comma-separated values, whatever divides them. */
@NullMarked
package dev.mubiao.grid.read.csv;

import org.jspecify.annotations.NullMarked;
