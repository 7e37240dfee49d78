/** Errors of the REST API as problem details. */
@NullMarked
package dev.mubiao.shell.web;

import org.jspecify.annotations.NullMarked;
