/** What the web server takes from one address and in one request, so that slow or many callers leave others room. */
@NullMarked
package dev.mubiao.shell.server;

import org.jspecify.annotations.NullMarked;
