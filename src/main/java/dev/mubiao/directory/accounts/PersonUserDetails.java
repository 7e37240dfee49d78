package dev.mubiao.directory.accounts;

import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of Spring Security for a person who signed in. What the person may do is read anew for each request,
 * by {@link CurrentActor}.
 */
public final class PersonUserDetails implements UserDetails {

    @Serial
    private static final long serialVersionUID = 2L;

    private final UUID id;
    private final String loginName;
    private final String passwordHash;
    private final boolean enabled;
    private final long credentialVersion;
    private final long version;
    private final boolean administers;
    private final List<String> authorities;

    /** With the roles that the person has now. */
    public static PersonUserDetails of(Person person) {
        return new PersonUserDetails(person, true);
    }

    /** The same person without the rights of an administrator, should he have them. */
    public static PersonUserDetails withoutAdministration(Person person) {
        return new PersonUserDetails(person, false);
    }

    private PersonUserDetails(Person person, boolean administers) {
        this.id = person.id().value();
        this.loginName = person.loginName();
        this.passwordHash = person.passwordHash();
        this.enabled = person.enabled();
        this.credentialVersion = person.credentialVersion();
        this.version = person.version();
        this.administers = administers;
        this.authorities = person.grants().stream()
                .filter(grant -> administers || grant.role() != Role.ADMINISTRATOR)
                .map(grant -> grant.role().authority())
                .distinct()
                .sorted()
                .toList();
    }

    public PersonId id() {
        return new PersonId(id);
    }

    /** Of the credentials with which he signed in; when the person has others, this counts no more. */
    public long credentialVersion() {
        return credentialVersion;
    }

    /** Whether he acts with the rights of an administrator too, should he have them. */
    public boolean administers() {
        return administers;
    }

    /** Of the person with the roles that are the authorities here. */
    public long version() {
        return version;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities.stream().map(SimpleGrantedAuthority::new).toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return loginName;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }
}
