/** The view in which people appoint substitutes for the days on which they are away. */
@NullMarked
package dev.mubiao.directory.ui.substitution;

import org.jspecify.annotations.NullMarked;
