/** The program; each package below it is one module, described in {@code docs/architecture.md}. */
@NullMarked
package dev.mubiao;

import org.jspecify.annotations.NullMarked;
