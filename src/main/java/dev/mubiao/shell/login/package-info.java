/** Where the log-in page is found, for all who lead there. */
@NullMarked
package dev.mubiao.shell.login;

import org.jspecify.annotations.NullMarked;
