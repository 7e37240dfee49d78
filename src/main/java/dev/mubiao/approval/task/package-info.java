/** One open task with everything a command or view needs of it, loaded under the lock of its target. */
@NullMarked
@NamedInterface("task")
package dev.mubiao.approval.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
