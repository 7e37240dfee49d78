/** What readers of all formats share: finding out the format, limits, archives and XML that cannot do harm. */
@NullMarked
package dev.mubiao.grid.read;

import org.jspecify.annotations.NullMarked;
