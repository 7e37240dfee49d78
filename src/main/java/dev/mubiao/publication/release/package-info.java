/** Takes the snapshot of a target when it is published, without personal data. */
@NullMarked
package dev.mubiao.publication.release;

import org.jspecify.annotations.NullMarked;
