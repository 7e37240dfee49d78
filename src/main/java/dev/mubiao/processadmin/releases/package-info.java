/** Putting models into use: for whom, from when, by whom and why. */
@NullMarked
package dev.mubiao.processadmin.releases;

import org.jspecify.annotations.NullMarked;
