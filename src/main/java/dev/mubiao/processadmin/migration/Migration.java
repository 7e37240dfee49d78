package dev.mubiao.processadmin.migration;

import dev.mubiao.directory.PersonId;
import dev.mubiao.engine.migration.VersionMapping;
import java.time.Instant;

/**
 * Many targets that are taken to another version, and how far it is.
 *
 * @param reason why, as each target's timeline tells it; empty while it is only checked
 */
public record Migration(
        MigrationId id,
        PersonId actor,
        String actorName,
        VersionMapping change,
        String reason,
        Phase phase,
        State state,
        Instant startedAt,
        Progress progress) {

    /**
     * How far it is.
     *
     * @param total number of targets
     * @param waiting of them are to be dealt with yet
     * @param fit of them can be moved, {@code moved} have been
     * @param refused of them cannot be moved
     * @param gone of them have ended meanwhile
     */
    public record Progress(int total, int waiting, int fit, int moved, int refused, int gone) {}

    /** What is done with each target. */
    public enum Phase {
        /** It is tried out and undone. */
        CHECK,
        MOVE
    }

    /** Whether it still runs. */
    public enum State {
        RUNNING,
        /** Stopped by an administrator; what was moved stays moved. */
        STOPPED,
        FINISHED
    }

    public boolean running() {
        return state == State.RUNNING;
    }
}
