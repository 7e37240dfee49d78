package dev.mubiao.worklist;

import dev.mubiao.directory.PersonId;
import java.util.Optional;

/** Somebody for whom work waits in person. */
public record PersonAssignee(PersonId id) implements Assignee {

    static final String PREFIX = "person:";

    @Override
    public String key() {
        return PREFIX + id.value();
    }

    @Override
    public Optional<PersonId> person() {
        return Optional.of(id);
    }

    @Override
    public Optional<RolePool> pool() {
        return Optional.empty();
    }
}
