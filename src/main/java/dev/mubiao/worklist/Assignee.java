package dev.mubiao.worklist;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * For whom work waits: a person, or the role pool of everybody who holds a role for a unit or office. Needed wherever
 * work is assigned, listed or claimed.
 */
public record Assignee(String key) {

    private static final String PERSON = "person:";

    public static Assignee of(PersonId person) {
        return new Assignee(PERSON + person.value());
    }

    public static Assignee of(Role role, BudgetUnit unit) {
        return new Assignee(
                switch (role.scope()) {
                    case UNIT -> role + ":" + unit.id().value();
                    case OFFICE -> role + ":" + unit.office().value();
                    case NONE -> role.toString();
                });
    }

    /** All that somebody is who has these roles. */
    static List<String> keysOf(PersonId person, Set<Grant> grants) {
        return Stream.concat(Stream.of(of(person).key()), grants.stream().map(Assignee::key))
                .toList();
    }

    /** All that the actor is himself. */
    public static List<String> keysOf(Actor actor) {
        return keysOf(actor.id(), actor.grants());
    }

    /** The person; empty for a pile. */
    public Optional<PersonId> person() {
        return key.startsWith(PERSON)
                ? Optional.of(new PersonId(UUID.fromString(key.substring(PERSON.length()))))
                : Optional.empty();
    }

    /** The role of a pile; empty for a person. */
    public Optional<Role> role() {
        return key.startsWith(PERSON) ? Optional.empty() : Optional.of(Role.valueOf(key.split(":", 2)[0]));
    }

    /** The unit or office of a pile; null if its role has none. */
    @Nullable
    public UUID place() {
        int colon = key.indexOf(':');
        return colon < 0 ? null : UUID.fromString(key.substring(colon + 1));
    }

    /** The pile of those who have the role. */
    public static Assignee of(Grant grant) {
        return new Assignee(key(grant));
    }

    private static String key(Grant grant) {
        return switch (grant.role().scope()) {
            case UNIT ->
                grant.role() + ":" + Objects.requireNonNull(grant.unit()).value();
            case OFFICE ->
                grant.role() + ":" + Objects.requireNonNull(grant.office()).value();
            case NONE -> grant.role().toString();
        };
    }
}
