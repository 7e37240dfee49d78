/** The page of one target: its status, actions, sheet, submissions and the tabs that other modules contribute. */
@NullMarked
package dev.mubiao.targets.ui.page;

import org.jspecify.annotations.NullMarked;
