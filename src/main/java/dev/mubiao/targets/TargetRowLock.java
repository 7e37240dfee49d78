package dev.mubiao.targets;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Locks the row of a target and reads it in the same statement; needed by commands that are to run one after the other.
 * It asks no gate: whoever locks a target asks it afterwards.
 */
@Component
public class TargetRowLock {

    private final EntityManager entities;

    TargetRowLock(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits for its turn. Empty if there is no such target. */
    public Optional<Target> lock(TargetId target) {
        return lock(":id", target.value());
    }

    /** The same where the statement finds the target. @param id SQL of the target's id, which may name the parameter {@code :id} */
    public Optional<Target> lock(String id, Object parameter) {
        // As a list: a stream would be scrolled through by a cursor.
        List<?> found = entities.createNativeQuery(
                        "select t.* from target t where t.id = " + id + " for update", Target.class)
                .setParameter("id", parameter)
                .getResultList();
        return found.stream().map(Target.class::cast).findFirst();
    }
}
