/** Boxes as spreadsheets. */
@NullMarked
package dev.mubiao.inbox.xlsx;

import org.jspecify.annotations.NullMarked;
