/** The rule book as data: stored differences from the standard, editing, and taking it from and to a file. */
@NullMarked
package dev.mubiao.prereview.rulebook;

import org.jspecify.annotations.NullMarked;
