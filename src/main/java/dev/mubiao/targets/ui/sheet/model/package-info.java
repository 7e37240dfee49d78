/**
 * The content of a sheet while it is edited: typed texts, edits that can be undone, and the names of cells; no
 * Vaadin components.
 */
@NullMarked
package dev.mubiao.targets.ui.sheet.model;

import org.jspecify.annotations.NullMarked;
