/** What failures mean that nobody refused by name, for views and API alike. */
@NullMarked
package dev.mubiao.shell.failures;

import org.jspecify.annotations.NullMarked;
