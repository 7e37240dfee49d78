package dev.mubiao.directory;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who acts: who he is and in which capacities, as of this request.
 *
 * @param substitutions in whose place he may act besides
 */
public record Actor(
        PersonId id, String loginName, String displayName, Set<Grant> grants, List<ActiveSubstitution> substitutions) {

    public Actor {
        grants = Set.copyOf(grants);
        substitutions = List.copyOf(substitutions);
    }

    /** Somebody who stands in for nobody. */
    public Actor(PersonId id, String loginName, String displayName, Set<Grant> grants) {
        this(id, loginName, displayName, grants, List.of());
    }

    /** Whether he has the role himself or in somebody's place. */
    public boolean holdsAnywhere(Role role) {
        return holds(role)
                || substitutions.stream().anyMatch(place -> place.absent().holds(role));
    }

    /** The same without a role, his own or in somebody's place. */
    public Actor without(Role role) {
        return new Actor(
                id,
                loginName,
                displayName,
                without(grants, role),
                substitutions.stream()
                        .map(place -> place.with(without(place.grants(), role)))
                        .toList());
    }

    private static Set<Grant> without(Set<Grant> grants, Role role) {
        return grants.stream().filter(grant -> grant.role() != role).collect(Collectors.toUnmodifiableSet());
    }

    public boolean holds(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Units for which he holds a role of unit scope. */
    public Set<UnitId> units(Collection<Role> roles) {
        return grants.stream()
                .filter(grant -> roles.contains(grant.role()))
                .map(Grant::unit)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Offices for which he holds a role of office scope. */
    public Set<OfficeId> offices() {
        return grants.stream()
                .map(Grant::office)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
