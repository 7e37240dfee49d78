/**
 * The editing sheet of a draft as a whole: it puts fields, indicator table, checks, saving and side panel
 * together.
 */
@NullMarked
package dev.mubiao.targets.ui.sheet;

import org.jspecify.annotations.NullMarked;
