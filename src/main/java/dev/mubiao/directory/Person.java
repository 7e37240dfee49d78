package dev.mubiao.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;

/** Somebody who signs in. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    @Column(name = "login_name", nullable = false, unique = true)
    private String loginName;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    private boolean enabled;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    @CollectionTable(name = "role_grant", joinColumns = @JoinColumn(name = "person_id"))
    private Set<GrantRow> grants = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(UserId id, PersonFacts facts, String passwordHash) {
        this.id = id.value();
        this.loginName = facts.loginName();
        this.displayName = facts.displayName();
        this.passwordHash = passwordHash;
        change(facts);
    }

    public UserId id() {
        return new UserId(id);
    }

    public String loginName() {
        return loginName;
    }

    public String displayName() {
        return displayName;
    }

    public boolean enabled() {
        return enabled;
    }

    public Set<Grant> grants() {
        return grants.stream().map(GrantRow::grant).collect(Collectors.toUnmodifiableSet());
    }

    public Actor actor() {
        return new Actor(id(), loginName, displayName, grants());
    }

    String passwordHash() {
        return passwordHash;
    }

    final void change(PersonFacts facts) {
        this.loginName = facts.loginName();
        this.displayName = facts.displayName();
        this.enabled = facts.enabled();
        Set<GrantRow> wanted = facts.grants().stream().map(GrantRow::of).collect(Collectors.toSet());
        grants.retainAll(wanted);
        grants.addAll(wanted);
    }

    void changePassword(String newHash) {
        this.passwordHash = newHash;
    }
}
