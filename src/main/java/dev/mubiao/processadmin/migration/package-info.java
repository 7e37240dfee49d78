/**
 * Migration of running processes from one version to another: plan, check, move in the background, a result for
 * each target.
 */
@NullMarked
package dev.mubiao.processadmin.migration;

import org.jspecify.annotations.NullMarked;
