/** Reads documents of Word and WPS, with macros or without. */
@NullMarked
package dev.mubiao.grid.read.docx;

import org.jspecify.annotations.NullMarked;
