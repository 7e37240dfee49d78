package dev.mubiao.directory.tokens;

import dev.mubiao.directory.accounts.PersonUserDetails;
import java.util.Set;

/**
 * A token that was sent and counts.
 *
 * @param owner for whom a program acts with it, an administrator only if the scopes say so
 */
public record RecognisedToken(PersonUserDetails owner, Set<ApiScope> scopes) {

    public RecognisedToken {
        scopes = Set.copyOf(scopes);
    }
}
