package dev.mubiao.approval.bulk;

import dev.mubiao.directory.PersonId;
import java.time.Instant;
import java.util.UUID;

/** A bulk job and how far it is: of {@code total} tasks, {@code done} and {@code refused} are dealt with. */
public record BulkJob(
        UUID id, PersonId actor, BulkOrder order, Instant startedAt, State state, int total, int done, int refused) {

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
