/** What the views of process administration share: navigation, tabs, filters and texts. */
@NullMarked
package dev.mubiao.processadmin.ui;

import org.jspecify.annotations.NullMarked;
