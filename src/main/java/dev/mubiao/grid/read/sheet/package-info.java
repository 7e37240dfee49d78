/** What readers of spreadsheets share. */
@NullMarked
package dev.mubiao.grid.read.sheet;

import org.jspecify.annotations.NullMarked;
