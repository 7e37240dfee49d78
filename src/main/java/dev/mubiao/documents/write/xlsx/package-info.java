/** Targets as workbooks. */
@NullMarked
package dev.mubiao.documents.write.xlsx;

import org.jspecify.annotations.NullMarked;
