package dev.mubiao.workflow;

import dev.mubiao.directory.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * How much waits at one person or on one pile.
 *
 * @param holder whose the work is, for {@link Workloads#tasks}
 * @param name of the person, or of the unit or office of the pile; empty for a pile of everybody with the role
 * @param role of the pile as a key of the message bundles; empty for a person
 * @param oldest when the one that waits longest arrived
 */
public record Workload(String holder, String name, String role, int open, int overdue, Instant oldest) {

    /** Empty for a pile. */
    public Optional<UserId> person() {
        return new Principal(holder).person();
    }
}
