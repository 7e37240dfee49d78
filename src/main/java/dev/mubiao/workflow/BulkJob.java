package dev.mubiao.workflow;

import dev.mubiao.directory.UserId;
import java.time.Instant;
import java.util.UUID;

/**
 * Many tasks at once, and how far it is.
 *
 * @param total number of tasks; {@code done} and {@code refused} of them are dealt with
 */
public record BulkJob(
        UUID id, UserId actor, BulkOrder order, Instant startedAt, State state, int total, int done, int refused) {

    /** Whether it still runs. */
    public enum State {
        RUNNING,
        /** Stopped by who started it; what was not dealt with is left alone. */
        STOPPED,
        FINISHED
    }

    public boolean running() {
        return state == State.RUNNING;
    }
}
