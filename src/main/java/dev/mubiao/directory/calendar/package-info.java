/** The working-day calendar by which deadlines are computed, and how administrators keep its holidays. */
@NullMarked
@NamedInterface("calendar")
package dev.mubiao.directory.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
