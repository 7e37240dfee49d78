/** Targets as PDF, tagged, with the type embedded. */
@NullMarked
package dev.mubiao.documents.write.pdf;

import org.jspecify.annotations.NullMarked;
