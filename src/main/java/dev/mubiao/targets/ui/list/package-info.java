/** The list of targets with its filters, and the dialog that begins a target. */
@NullMarked
package dev.mubiao.targets.ui.list;

import org.jspecify.annotations.NullMarked;
