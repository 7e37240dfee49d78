/**
 * Beginning, saving and discarding drafts, merged with what others saved since, and the conflicts that the
 * preparer has not resolved yet.
 */
@NullMarked
@NamedInterface("draft")
package dev.mubiao.targets.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
