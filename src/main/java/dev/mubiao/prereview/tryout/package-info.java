/** What a changed rule book would change in the targets that exist. */
@NullMarked
package dev.mubiao.prereview.tryout;

import org.jspecify.annotations.NullMarked;
