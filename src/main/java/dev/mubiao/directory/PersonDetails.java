package dev.mubiao.directory;

import dev.mubiao.platform.text.Cleaning;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator enters about a person, the password apart.
 *
 * @param email where notices go by mail, empty for nowhere
 * @param superior who is asked in his place or when his work is late
 */
public record PersonDetails(
        String loginName,
        String displayName,
        boolean enabled,
        Set<Grant> grants,
        String email,
        @Nullable PersonId superior) {

    public PersonDetails {
        grants = Set.copyOf(grants);
        displayName = Cleaning.said(displayName);
        email = Cleaning.said(email);
    }

    /** Somebody without a mail address and a superior. */
    public PersonDetails(String loginName, String displayName, boolean enabled, Set<Grant> grants) {
        this(loginName, displayName, enabled, grants, "", null);
    }
}
