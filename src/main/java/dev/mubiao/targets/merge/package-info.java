/**
 * Three-way merge of contents, row by row and cell by cell, and the conflicts it leaves; pure functions without
 * storage, also used to align rows for a comparison.
 */
@NullMarked
package dev.mubiao.targets.merge;

import org.jspecify.annotations.NullMarked;
