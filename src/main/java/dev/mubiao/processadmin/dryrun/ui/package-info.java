/** The dry-run view: tries a model with a real target, and nothing of it is stored. */
@NullMarked
package dev.mubiao.processadmin.dryrun.ui;

import org.jspecify.annotations.NullMarked;
