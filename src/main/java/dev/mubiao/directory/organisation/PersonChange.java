package dev.mubiao.directory.organisation;

import dev.mubiao.directory.Grant;
import dev.mubiao.directory.PersonDetails;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What becomes of a person, by what was entered about him until now and what is entered instead. */
record PersonChange(PersonDetails before, PersonDetails after) {

    /** Roles that are entered no more. */
    Set<Grant> rolesTaken() {
        return without(before.grants(), after.grants());
    }

    /** Roles that were not entered before. */
    Set<Grant> rolesGiven() {
        return without(after.grants(), before.grants());
    }

    /** Roles in which he can act no more; all of them if his account is closed. */
    Set<Grant> lost() {
        return without(before.effectiveGrants(), after.effectiveGrants());
    }

    /** Roles in which he can act since now; all of them if his account is open again. */
    Set<Grant> gained() {
        return without(after.effectiveGrants(), before.effectiveGrants());
    }

    boolean makesAdministrator() {
        return !before.administers() && after.administers();
    }

    boolean endsAdministrator() {
        return before.administers() && !after.administers();
    }

    /**
     * Whether steps may ask for him, or for another one instead, for what he is called, for his superior or since his
     * account is open again.
     */
    boolean askedOtherwise() {
        return after.enabled() != before.enabled()
                || !Objects.equals(after.superior(), before.superior())
                || !after.displayName().equals(before.displayName())
                || !after.loginName().equals(before.loginName());
    }

    private static Set<Grant> without(Set<Grant> grants, Set<Grant> others) {
        return grants.stream().filter(grant -> !others.contains(grant)).collect(Collectors.toUnmodifiableSet());
    }
}
