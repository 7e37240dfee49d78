/** Offers new deadlines for those that were computed before the holidays of their year were known. */
@NullMarked
@NamedInterface("deadline")
package dev.mubiao.approval.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
