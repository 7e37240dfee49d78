package dev.mubiao.directory.accounts;

import dev.mubiao.directory.CredentialChange;
import dev.mubiao.directory.PersonId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person's credentials are at this moment.
 *
 * @param change why they have their present version, null if they are the first ones
 * @param version of the person and his roles
 */
public record CredentialState(
        UUID id, long credentialVersion, @Nullable CredentialChange change, long version) {

    public PersonId person() {
        return new PersonId(id);
    }

    /** Why what he signed in with counts no more; empty if it still does. */
    public Optional<CredentialChange> ended(PersonUserDetails signedIn) {
        return credentialVersion == signedIn.credentialVersion()
                ? Optional.empty()
                : Optional.of(change == null ? CredentialChange.CLOSED : change);
    }
}
