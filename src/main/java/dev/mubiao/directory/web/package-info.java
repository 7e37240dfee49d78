/** The REST API of substitutions and the working-day calendar. */
@NullMarked
package dev.mubiao.directory.web;

import org.jspecify.annotations.NullMarked;
