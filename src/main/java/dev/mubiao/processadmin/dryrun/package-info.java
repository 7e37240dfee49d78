/** Playing a model before anybody works with it. */
@NullMarked
package dev.mubiao.processadmin.dryrun;

import org.jspecify.annotations.NullMarked;
