/** Looking after what runs: failed jobs, timers, and how the engine is. */
@NullMarked
package dev.mubiao.processadmin.operation;

import org.jspecify.annotations.NullMarked;
