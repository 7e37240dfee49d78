/** How Excel shows the numbers and days of its cells, in files old and new. */
@NullMarked
package dev.mubiao.grid.read.format;

import org.jspecify.annotations.NullMarked;
