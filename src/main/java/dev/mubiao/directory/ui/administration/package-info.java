/** The view in which administrators keep units, people and business offices. */
@NullMarked
package dev.mubiao.directory.ui.administration;

import org.jspecify.annotations.NullMarked;
