/** The view in which administrators register webhooks. */
@NullMarked
package dev.mubiao.webhooks.ui;

import org.jspecify.annotations.NullMarked;
