/**
 * The indicator table in the browser and its server side: rows and marks that are sent, commands that come back,
 * and pasting from the clipboard.
 */
@NullMarked
package dev.mubiao.targets.ui.sheet.grid;

import org.jspecify.annotations.NullMarked;
