/**
 * Lists, retries and reschedules the engine's jobs and timers, and reports how the engine is; needed by the pages
 * and endpoints of operation.
 */
@NullMarked
@NamedInterface("jobs")
package dev.mubiao.engine.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
