/** The views that plan a migration and show its progress. */
@NullMarked
package dev.mubiao.processadmin.migration.ui;

import org.jspecify.annotations.NullMarked;
