/** Taking what runs from one version of the process to another. */
@NullMarked
package dev.mubiao.processadmin.migration;

import org.jspecify.annotations.NullMarked;
