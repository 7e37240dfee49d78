/** Checks at start-up in production, and the first administrator of a new installation. */
@NullMarked
package dev.mubiao.shell.startup;

import org.jspecify.annotations.NullMarked;
