/** Reads documents of all formats. */
@NullMarked
package dev.mubiao.documents.read;

import org.jspecify.annotations.NullMarked;
