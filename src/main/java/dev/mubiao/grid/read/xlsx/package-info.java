/** Reads workbooks of Excel and WPS since 2007, with macros or without. */
@NullMarked
package dev.mubiao.grid.read.xlsx;

import org.jspecify.annotations.NullMarked;
