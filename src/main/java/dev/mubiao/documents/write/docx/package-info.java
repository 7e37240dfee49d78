/** Targets as Word documents. */
@NullMarked
package dev.mubiao.documents.write.docx;

import org.jspecify.annotations.NullMarked;
