/** The readers of all formats, and archives of files of several. */
@NullMarked
package dev.mubiao.grid.formats;

import org.jspecify.annotations.NullMarked;
