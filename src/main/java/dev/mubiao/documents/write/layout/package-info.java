/** A target set on pages, the same for every format: lines, tables with merged cells, widths, what is a number. */
@NullMarked
package dev.mubiao.documents.write.layout;

import org.jspecify.annotations.NullMarked;
