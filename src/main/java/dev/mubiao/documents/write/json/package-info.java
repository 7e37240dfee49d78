/** Targets as the JSON that this program reads again. */
@NullMarked
package dev.mubiao.documents.write.json;

import org.jspecify.annotations.NullMarked;
