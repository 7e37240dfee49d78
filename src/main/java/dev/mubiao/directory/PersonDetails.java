package dev.mubiao.directory;

import dev.mubiao.platform.Lengths;
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

    /** Characters of a log-in name without case, width and what nobody sees, at most. */
    public static final int LONGEST_LOGIN_NAME = 60;

    /** Characters, at most. */
    public static final int LONGEST_NAME = 100;

    /** Characters, at most. */
    public static final int LONGEST_EMAIL = 200;

    public PersonDetails {
        grants = Set.copyOf(grants);
        displayName = Lengths.require(Cleaning.said(displayName), LONGEST_NAME, "directory.admin.person.name");
        email = Lengths.require(Cleaning.said(email), LONGEST_EMAIL, "directory.admin.person.email");
    }

    /** Somebody without a mail address and a superior. */
    public PersonDetails(String loginName, String displayName, boolean enabled, Set<Grant> grants) {
        this(loginName, displayName, enabled, grants, "", null);
    }

    /** The roles in which he can act: none while his account is closed. */
    public Set<Grant> effectiveGrants() {
        return enabled ? grants : Set.of();
    }

    /** Whether he can administer the portal. */
    public boolean administers() {
        return effectiveGrants().contains(Grant.of(Role.ADMINISTRATOR));
    }
}
