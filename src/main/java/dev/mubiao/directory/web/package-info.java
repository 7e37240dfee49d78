/** The HTTP API of the working calendar. */
@NullMarked
package dev.mubiao.directory.web;

import org.jspecify.annotations.NullMarked;
