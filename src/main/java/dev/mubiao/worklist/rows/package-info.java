/** Writes the table work_item and what is repeated in its rows; needed when a task begins, is claimed or ends. */
@NullMarked
@NamedInterface("rows")
package dev.mubiao.worklist.rows;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
