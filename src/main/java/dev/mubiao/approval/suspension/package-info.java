/** Suspends and resumes running processes, and locks targets against concurrent commands. */
@NullMarked
@NamedInterface("suspension")
package dev.mubiao.approval.suspension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
