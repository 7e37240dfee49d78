/** The security filter chains, the log-in page and the limit on failed log-ins. */
@NullMarked
package dev.mubiao.shell.security;

import org.jspecify.annotations.NullMarked;
