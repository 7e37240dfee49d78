/** The view in which administrators edit the rule book and try it out. */
@NullMarked
package dev.mubiao.prereview.ui.rules;

import org.jspecify.annotations.NullMarked;
