package dev.mubiao.directory;

import java.util.Set;

/** A person lost roles, since they were taken away or the account was closed. Published inside the transaction. */
public record GrantsLost(PersonId person, Set<Grant> lost, Actor by) {
    public GrantsLost {
        lost = Set.copyOf(lost);
    }
}
