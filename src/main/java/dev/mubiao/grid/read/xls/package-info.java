/** Reads workbooks of Excel 97 to 2003, and of WPS in the same format. */
@NullMarked
package dev.mubiao.grid.read.xls;

import org.jspecify.annotations.NullMarked;
