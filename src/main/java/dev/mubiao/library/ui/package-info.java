/** The indicator library on screen. */
@NullMarked
package dev.mubiao.library.ui;

import org.jspecify.annotations.NullMarked;
