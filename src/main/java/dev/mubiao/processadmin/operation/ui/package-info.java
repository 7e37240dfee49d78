/** The operation view: running processes by step, failed jobs, timers, and the actions on processes and versions. */
@NullMarked
package dev.mubiao.processadmin.operation.ui;

import org.jspecify.annotations.NullMarked;
