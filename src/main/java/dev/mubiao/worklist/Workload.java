package dev.mubiao.worklist;

import dev.mubiao.directory.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * How much waits for one person or role pool. {@code holder} is the key of the assignee, {@code name} that of the
 * person or of the unit or office of the pool (empty for a pool of everybody with the role), {@code role} the message
 * key of the pool's role (empty for a person), {@code oldest} when the item that waits longest arrived.
 */
public record Workload(String holder, String name, String role, int open, int overdue, Instant oldest) {

    /** Empty for a pile. */
    public Optional<PersonId> person() {
        return new Assignee(holder).person();
    }
}
