/** Does the same to many tasks in the background, with progress, stop and a result for each. */
@NullMarked
@NamedInterface("bulk")
package dev.mubiao.approval.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
