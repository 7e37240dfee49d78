/**
 * Reads the library: the in-memory index, suggestions while a name is typed, the filtered list, and all about one
 * entry.
 */
@NullMarked
package dev.mubiao.library.search;

import org.jspecify.annotations.NullMarked;
