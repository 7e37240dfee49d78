/** Tells people, other modules and the work list what happened to a task or target; the events lie here too. */
@NullMarked
@NamedInterface("notice")
package dev.mubiao.approval.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
