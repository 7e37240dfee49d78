/** What the directory's views have in common: the entry form and the names of units, offices and grants. */
@NullMarked
package dev.mubiao.directory.ui;

import org.jspecify.annotations.NullMarked;
