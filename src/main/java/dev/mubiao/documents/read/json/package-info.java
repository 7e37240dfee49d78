/** Reads targets from the JSON that this program writes. */
@NullMarked
package dev.mubiao.documents.read.json;

import org.jspecify.annotations.NullMarked;
