package dev.mubiao.directory.tokens;

import dev.mubiao.directory.PersonId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as it is kept, without its secret.
 *
 * @param owner for whom a program acts with it
 * @param credentialVersion of the owner when it was issued; with another one it counts no more
 * @param name what it is for, in the owner's words
 * @param expiresAt from when on it counts no more
 * @param lastUsedAt to the minute, null if it was never used
 * @param lastUsedFrom network address of its last user
 * @param revokedAt since when it counts no more by somebody's will
 */
public record ApiToken(
        UUID id,
        PersonId owner,
        long credentialVersion,
        String name,
        Set<ApiScope> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable String lastUsedFrom,
        @Nullable Instant revokedAt) {

    public ApiToken {
        EnumSet<ApiScope> all = EnumSet.of(ApiScope.READ);
        all.addAll(scopes);
        scopes = Set.copyOf(all);
    }

    /** Whether it has neither expired nor been revoked. */
    public boolean open(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
