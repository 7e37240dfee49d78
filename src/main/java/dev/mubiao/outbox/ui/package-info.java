/** The view in which administrators see what waits, what was sent and what failed. */
@NullMarked
package dev.mubiao.outbox.ui;

import org.jspecify.annotations.NullMarked;
