/** Try-outs of a changed rule book on existing targets, and what it would change in their findings. */
@NullMarked
package dev.mubiao.prereview.tryout;

import org.jspecify.annotations.NullMarked;
