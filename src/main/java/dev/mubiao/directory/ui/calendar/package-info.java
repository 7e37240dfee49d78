/** The view in which administrators keep holidays and make-up days. */
@NullMarked
package dev.mubiao.directory.ui.calendar;

import org.jspecify.annotations.NullMarked;
