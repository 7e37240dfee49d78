/** Targets as comma-separated values. */
@NullMarked
package dev.mubiao.documents.write.csv;

import org.jspecify.annotations.NullMarked;
