/** Reads pages of PDF: tables by the lines that are drawn around their cells, texts by where their letters stand. */
@NullMarked
package dev.mubiao.grid.read.pdf;

import org.jspecify.annotations.NullMarked;
