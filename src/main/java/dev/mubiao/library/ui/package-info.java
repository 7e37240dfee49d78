/** The view of the indicator library and its curation. */
@NullMarked
package dev.mubiao.library.ui;

import org.jspecify.annotations.NullMarked;
