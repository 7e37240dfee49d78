package dev.mubiao.directory.substitution;

import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A substitution (代理): somebody does the work of somebody else, all of it or that of some roles, for a span of days.
 */
@Entity
@Table(name = "deputyship")
public class Substitution {

    @Id
    private UUID id;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @Column(name = "deputy_id", nullable = false)
    private UUID deputy;

    @Column(name = "from_date", nullable = false)
    private LocalDate from;

    @Column(name = "to_date", nullable = false)
    private LocalDate to;

    /** Names of roles, separated by commas; empty for all. */
    @Column(nullable = false)
    private String roles;

    @Column(name = "open_work", nullable = false)
    private boolean openWork;

    @SuppressWarnings("NullAway.Init")
    protected Substitution() {}

    Substitution(UUID id, SubstitutionDetails details) {
        this.id = id;
        this.person = details.person().value();
        this.deputy = details.deputy().value();
        this.from = details.from();
        this.to = details.to();
        this.roles = details.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
        this.openWork = details.openWork();
    }

    public UUID id() {
        return id;
    }

    /** Who is away. */
    public PersonId person() {
        return new PersonId(person);
    }

    public PersonId deputy() {
        return new PersonId(deputy);
    }

    /** First day. */
    public LocalDate from() {
        return from;
    }

    /** Last day. */
    public LocalDate to() {
        return to;
    }

    /** The roles whose work the deputy does; empty for all work. */
    public Set<Role> roles() {
        return roles.isEmpty()
                ? Set.of()
                : Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether work that waited already on the first day is included. */
    public boolean openWork() {
        return openWork;
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }

    void endOn(LocalDate day) {
        to = day;
    }
}
