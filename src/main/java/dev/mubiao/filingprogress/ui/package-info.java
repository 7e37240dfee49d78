/** The matrix of units and states, with the reminder of units that have not filed. */
@NullMarked
package dev.mubiao.filingprogress.ui;

import org.jspecify.annotations.NullMarked;
