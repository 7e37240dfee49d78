package dev.mubiao.worklist;

import dev.mubiao.directory.Grant;
import dev.mubiao.directory.OfficeId;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Everybody who holds a role for a unit or office; whoever of them comes first does the work. */
public record RolePool(Grant grant) implements Assignee {

    static RolePool parse(String key) {
        int colon = key.indexOf(':');
        if (colon < 0) {
            return new RolePool(Grant.of(Role.valueOf(key)));
        }
        Role role = Role.valueOf(key.substring(0, colon));
        UUID id = UUID.fromString(key.substring(colon + 1));
        return new RolePool(
                switch (role.scope()) {
                    case UNIT -> Grant.of(role, new UnitId(id));
                    case OFFICE -> Grant.of(role, new OfficeId(id));
                    case NONE -> throw new IllegalArgumentException(key);
                });
    }

    public Role role() {
        return grant.role();
    }

    @Override
    public String key() {
        return switch (role().scope()) {
            case UNIT -> role() + ":" + Objects.requireNonNull(grant.unit()).value();
            case OFFICE -> role() + ":" + Objects.requireNonNull(grant.office()).value();
            case NONE -> role().toString();
        };
    }

    @Override
    public Optional<PersonId> person() {
        return Optional.empty();
    }

    @Override
    public Optional<RolePool> pool() {
        return Optional.of(this);
    }
}
