package dev.mubiao.directory;

import java.util.Set;

/** What an administrator enters about a person, the password apart. */
public record PersonFacts(String loginName, String displayName, boolean enabled, Set<Grant> grants) {

    public PersonFacts {
        grants = Set.copyOf(grants);
    }
}
