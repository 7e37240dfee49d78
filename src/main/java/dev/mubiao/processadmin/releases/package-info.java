/**
 * Releases of process models: proposal, approval by a second administrator, scope, period of validity, and which
 * release applies to a target.
 */
@NullMarked
package dev.mubiao.processadmin.releases;

import org.jspecify.annotations.NullMarked;
