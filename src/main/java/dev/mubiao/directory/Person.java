package dev.mubiao.directory;

import dev.mubiao.platform.text.Folding;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Somebody with an account: log-in name, roles, mail address and superior. People are disabled, never removed. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    @Column(name = "login_name", nullable = false, unique = true)
    private String loginName;

    @Column(name = "login_key", unique = true)
    private @Nullable String loginKey;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    private boolean enabled;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "role_grant", joinColumns = @JoinColumn(name = "person_id"))
    private Set<GrantRow> grants = new HashSet<>();

    @Column(nullable = false)
    private String email = "";

    @Column(name = "superior_id")
    private @Nullable UUID superior;

    @Column(name = "credential_version", nullable = false)
    private long credentialVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "credential_change")
    private @Nullable CredentialChange credentialChange;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public Person(PersonId id, PersonDetails details, String passwordHash) {
        this.id = id.value();
        this.loginName = details.loginName();
        this.loginKey = Folding.login(loginName);
        this.displayName = details.displayName();
        this.passwordHash = passwordHash;
        change(details);
    }

    public PersonId id() {
        return new PersonId(id);
    }

    public String loginName() {
        return loginName;
    }

    public String displayName() {
        return displayName;
    }

    /** How he is offered in a list to choose from: names may be equal, log-in names are not. */
    public String label() {
        return displayName + " (" + loginName + ")";
    }

    public boolean enabled() {
        return enabled;
    }

    public Set<Grant> grants() {
        return grants.stream().map(GrantRow::grant).collect(Collectors.toUnmodifiableSet());
    }

    /** Where notices go by mail, empty for nowhere. */
    public String email() {
        return email;
    }

    /** Who is asked in his place or when his work is late. */
    public Optional<PersonId> superior() {
        return Optional.ofNullable(superior).map(PersonId::new);
    }

    public Actor actor() {
        return new Actor(id(), loginName, displayName, grants());
    }

    /** What an administrator entered, as it stands now. */
    public PersonDetails details() {
        return new PersonDetails(
                loginName, displayName, enabled, grants(), email, superior().orElse(null));
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** Rises with all that makes former sessions and tokens void; see {@link CredentialChange}. */
    public long credentialVersion() {
        return credentialVersion;
    }

    /** Why the credentials have their present version; empty if they are the first ones. */
    public Optional<CredentialChange> credentialChange() {
        return Optional.ofNullable(credentialChange);
    }

    /** Rises with each change of the person or his roles. */
    public long version() {
        return version;
    }

    public final void change(PersonDetails details) {
        if (enabled && !details.enabled()) {
            credentials(CredentialChange.CLOSED);
        } else if (enabled && !details.grants().containsAll(grants())) {
            credentials(CredentialChange.ROLES_LOST);
        } else if (!loginName.equals(details.loginName())) {
            credentials(CredentialChange.RENAMED);
        }
        if (!loginName.equals(details.loginName())) {
            this.loginName = details.loginName();
            this.loginKey = Folding.login(loginName);
        }
        this.displayName = details.displayName();
        this.enabled = details.enabled();
        this.email = details.email();
        PersonId above = details.superior();
        this.superior = above == null ? null : above.value();
        Set<GrantRow> wanted = details.grants().stream().map(GrantRow::of).collect(Collectors.toSet());
        grants.retainAll(wanted);
        grants.addAll(wanted);
    }

    /** For accounts from before there were keys; nobody else may have this one. */
    public void giveLoginKey() {
        this.loginKey = Folding.login(loginName);
    }

    public void changePassword(String newHash) {
        this.passwordHash = newHash;
        credentials(CredentialChange.PASSWORD_RESET);
    }

    private void credentials(CredentialChange change) {
        this.credentialVersion++;
        this.credentialChange = change;
    }
}
