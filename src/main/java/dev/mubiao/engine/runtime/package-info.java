/**
 * Starts, completes, claims and suspends what runs in the engine, reads open tasks, and reports task changes to
 * the observers; needed by every command that moves a process on.
 */
@NullMarked
@NamedInterface("runtime")
package dev.mubiao.engine.runtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
