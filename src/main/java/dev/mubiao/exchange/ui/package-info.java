/** Importing documents. */
@NullMarked
package dev.mubiao.exchange.ui;

import org.jspecify.annotations.NullMarked;
