/** Finds open steps by when they are due, and stores who was reminded of them; needed to send reminders. */
@NullMarked
@NamedInterface("due")
package dev.mubiao.worklist.due;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
