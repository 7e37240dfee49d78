/** The step statistics as a spreadsheet. */
@NullMarked
package dev.mubiao.processadmin.statistics;

import org.jspecify.annotations.NullMarked;
