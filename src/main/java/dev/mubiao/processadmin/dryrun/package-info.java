/** Dry runs of a model for administrators: the model, the targets to choose from and the run. */
@NullMarked
package dev.mubiao.processadmin.dryrun;

import org.jspecify.annotations.NullMarked;
