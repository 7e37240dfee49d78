/** Operation of the engine for administrators: failed jobs, waiting timers and the state of the engine. */
@NullMarked
package dev.mubiao.processadmin.operation;

import org.jspecify.annotations.NullMarked;
