package dev.mubiao.engine.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of the engine, as the operation view shows it.
 *
 * @param working whether this node carries out jobs
 * @param waiting jobs that are due and not done
 * @param oldestDue since when the oldest of them is due; null if none is
 * @param database product and version
 */
public record EngineState(
        boolean working, long waiting, @Nullable Instant oldestDue, int failed, String database, String version) {}
