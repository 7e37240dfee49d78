/** Reads documents of Word 97 to 2003, and of WPS in the same format. */
@NullMarked
package dev.mubiao.grid.read.doc;

import org.jspecify.annotations.NullMarked;
