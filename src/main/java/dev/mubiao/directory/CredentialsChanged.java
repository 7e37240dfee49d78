package dev.mubiao.directory;

/**
 * What the person signed in with counts no more. Published inside the transaction, once for each new version of the
 * credentials.
 *
 * @param version the new {@link Person#credentialVersion}
 */
public record CredentialsChanged(PersonId person, long version, CredentialChange change) {}
