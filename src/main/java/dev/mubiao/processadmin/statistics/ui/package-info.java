/** The statistics view: how long steps take, where work accumulates, how much gets finished. */
@NullMarked
package dev.mubiao.processadmin.statistics.ui;

import org.jspecify.annotations.NullMarked;
