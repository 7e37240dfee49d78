/** The view of tokens of the API. */
@NullMarked
package dev.mubiao.directory.ui.tokens;

import org.jspecify.annotations.NullMarked;
