/** The views in which administrators draw, release and operate processes. */
@NullMarked
package dev.mubiao.processadmin.ui;

import org.jspecify.annotations.NullMarked;
