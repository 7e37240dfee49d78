/** The languages of the portal: message bundles, the choice of a language, texts of the framework. */
@NullMarked
package dev.mubiao.shell.i18n;

import org.jspecify.annotations.NullMarked;
