/** How long steps take and where running processes stand; needed for the figures of administrators. */
@NullMarked
@NamedInterface("statistics")
package dev.mubiao.approval.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
