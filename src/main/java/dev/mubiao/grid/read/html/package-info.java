/** Reads the tables of web pages, as files and as word processors and spreadsheets put them on the clipboard. */
@NullMarked
@NamedInterface("html")
package dev.mubiao.grid.read.html;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
