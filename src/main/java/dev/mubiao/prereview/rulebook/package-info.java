/**
 * The rule book as stored data: differences from the standard, editing, validation, and export to and import from
 * a file.
 */
@NullMarked
package dev.mubiao.prereview.rulebook;

import org.jspecify.annotations.NullMarked;
