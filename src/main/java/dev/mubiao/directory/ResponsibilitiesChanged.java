package dev.mubiao.directory;

import java.util.Set;

/**
 * Others than before may be asked for what waits already: somebody got roles or a new account, came back, or is called
 * otherwise or has another superior; units have another office or department. Published inside the transaction.
 *
 * @param gained roles that somebody has since now
 * @param moved units that another office looks after, or another department supervises, since now
 */
public record ResponsibilitiesChanged(Set<Grant> gained, Set<UnitId> moved) {
    public ResponsibilitiesChanged {
        gained = Set.copyOf(gained);
        moved = Set.copyOf(moved);
    }
}
