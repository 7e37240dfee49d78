/** The overview of versions, drafts and migrations, the release view and the comparison of two models. */
@NullMarked
package dev.mubiao.processadmin.releases.ui;

import org.jspecify.annotations.NullMarked;
