/** Reads text whose cells are divided by tabs. */
@NullMarked
package dev.mubiao.grid.read.text;

import org.jspecify.annotations.NullMarked;
