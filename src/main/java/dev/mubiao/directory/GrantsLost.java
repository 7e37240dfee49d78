package dev.mubiao.directory;

import java.util.Set;

/**
 * Somebody has roles no more, since they were taken away or his account was closed. Published inside the transaction.
 */
public record GrantsLost(UserId person, Set<Grant> lost, Actor by) {
    public GrantsLost {
        lost = Set.copyOf(lost);
    }
}
