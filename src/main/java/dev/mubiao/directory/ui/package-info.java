/** What administrators keep: units, business offices and people. */
@NullMarked
package dev.mubiao.directory.ui;

import org.jspecify.annotations.NullMarked;
