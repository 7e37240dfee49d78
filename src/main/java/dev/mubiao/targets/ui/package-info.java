/** The list of targets, a target's page, and its editing sheet. */
@NullMarked
package dev.mubiao.targets.ui;

import org.jspecify.annotations.NullMarked;
