package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UserId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** To whom a work item belongs: a person, or everybody who holds a role for a unit or office. */
record Principal(String key) {

    static Principal of(UserId person) {
        return new Principal("person:" + person.value());
    }

    static Principal of(Role role, BudgetUnit unit) {
        return new Principal(
                switch (role.scope()) {
                    case UNIT -> role + ":" + unit.id().value();
                    case OFFICE -> role + ":" + unit.office().value();
                    case NONE -> role.toString();
                });
    }

    /** All that the actor is. */
    static List<String> keysOf(Actor actor) {
        return Stream.concat(
                        Stream.of(of(actor.id()).key()), actor.grants().stream().map(Principal::key))
                .toList();
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
