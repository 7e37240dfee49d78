package dev.mubiao.worklist;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * For whom work waits: a person, or the role pool of everybody who holds a role for a unit or office. Needed wherever
 * work is assigned, listed or claimed. The database keeps the {@code key}.
 */
public sealed interface Assignee permits PersonAssignee, RolePool {

    /** As it is stored: {@code person:} and an id, or a role, with a colon and the id of its unit or office if it has one. */
    String key();

    /** The person; empty for a role pool. */
    Optional<PersonId> person();

    /** The role pool; empty for a person. */
    Optional<RolePool> pool();

    /** @throws IllegalArgumentException if it is no key of an assignee */
    static Assignee parse(String key) {
        return key.startsWith(PersonAssignee.PREFIX)
                ? of(new PersonId(UUID.fromString(key.substring(PersonAssignee.PREFIX.length()))))
                : RolePool.parse(key);
    }

    static Assignee of(PersonId person) {
        return new PersonAssignee(person);
    }

    static RolePool of(Grant grant) {
        return new RolePool(grant);
    }

    /** The pool of those who hold the role for the unit, or for the office that looks after it, as its scope says. */
    static RolePool of(Role role, BudgetUnit unit) {
        return new RolePool(
                switch (role.scope()) {
                    case UNIT -> Grant.of(role, unit.id());
                    case OFFICE -> Grant.of(role, unit.office());
                    case NONE -> Grant.of(role);
                });
    }

    /** All that the actor is himself: the person, and the pools of his roles. */
    static List<Assignee> allOf(Actor actor) {
        return allOf(actor.id(), actor.grants());
    }

    /** All that somebody is who has these roles. */
    static List<Assignee> allOf(PersonId person, Set<Grant> grants) {
        return Stream.<Assignee>concat(Stream.of(of(person)), grants.stream().map(Assignee::of))
                .toList();
    }
}
