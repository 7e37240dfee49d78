/** The fields of a sheet outside the indicator table, laid out as the form prints them, with help and suggestions. */
@NullMarked
package dev.mubiao.targets.ui.sheet.fields;

import org.jspecify.annotations.NullMarked;
