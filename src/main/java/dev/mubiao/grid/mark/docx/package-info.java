/** Remarks written into documents of Word, of which all else stays byte for byte what it is. */
@NullMarked
package dev.mubiao.grid.mark.docx;

import org.jspecify.annotations.NullMarked;
