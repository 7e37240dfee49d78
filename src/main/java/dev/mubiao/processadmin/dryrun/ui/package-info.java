/** The dry-run view: plays a model with a real target, of which nothing is stored. */
@NullMarked
package dev.mubiao.processadmin.dryrun.ui;

import org.jspecify.annotations.NullMarked;
