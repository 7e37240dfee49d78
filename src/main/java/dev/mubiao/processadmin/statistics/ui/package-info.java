/** The statistics view: how long steps take, where work piles up, how much gets finished. */
@NullMarked
package dev.mubiao.processadmin.statistics.ui;

import org.jspecify.annotations.NullMarked;
