package dev.mubiao.directory;

import java.util.Set;
import java.util.stream.Collectors;

/** What an administrator enters about a person, the password apart. */
public record PersonFacts(String loginName, String displayName, boolean enabled, Set<Grant> grants) {

    public PersonFacts {
        grants = Set.copyOf(grants);
    }

    /** For the audit trail: who, whether the account is open, and the roles. */
    String summary() {
        String roles = grants.stream()
                .map(grant -> grant.role().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return loginName + " " + displayName + (enabled ? " ✓ " : " ✗ ") + roles;
    }
}
