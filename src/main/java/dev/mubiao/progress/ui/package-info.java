/** The matrix of units and states. */
@NullMarked
package dev.mubiao.progress.ui;

import org.jspecify.annotations.NullMarked;
