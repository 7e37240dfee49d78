/** Trial runs of a changed rule book over existing targets, and what it would change in their findings. */
@NullMarked
package dev.mubiao.prereview.tryout;

import org.jspecify.annotations.NullMarked;
