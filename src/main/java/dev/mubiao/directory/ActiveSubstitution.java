package dev.mubiao.directory;

import java.time.Instant;
import java.util.Set;

/**
 * A substitution that is in force: in whose place somebody may act these days (代理).
 *
 * @param person who is away
 * @param name his display name
 * @param grants what of his roles the deputy has meanwhile
 * @param whole whether that is all of his work, what he is asked for in person included
 * @param since work that arrived earlier stays with the person who is away
 */
public record ActiveSubstitution(PersonId person, String name, Set<Grant> grants, boolean whole, Instant since) {

    public ActiveSubstitution {
        grants = Set.copyOf(grants);
    }

    /** The same with other roles. */
    public ActiveSubstitution with(Set<Grant> others) {
        return new ActiveSubstitution(person, name, others, whole, since);
    }

    /** The person who is away, with as much of his roles as the deputy has. */
    public Actor absent() {
        return new Actor(person, "", name, grants);
    }
}
