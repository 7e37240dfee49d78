package dev.mubiao.targets;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.directory.access.TargetOwnership;
import dev.mubiao.directory.accounts.ActorsNow;
import dev.mubiao.platform.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds a target and asks the gate about it, in this order and always both. Whoever may not read it is answered as if it
 * did not exist.
 */
@Component
@Transactional(readOnly = true)
public class TargetAccess {

    private final Targets targets;
    private final Directory directory;
    private final Gate gate;
    private final ActorsNow actorsNow;

    TargetAccess(Targets targets, Directory directory, Gate gate, ActorsNow actorsNow) {
        this.targets = targets;
        this.directory = directory;
        this.gate = gate;
        this.actorsNow = actorsNow;
    }

    /** @throws Refusal DENIED to whoever may read it but not do this, otherwise NOT_FOUND */
    public Target target(Actor by, Permission permission, TargetId id) {
        Actor now = now(by, permission);
        Target target = targets.findById(id.value())
                .filter(found -> allows(now, permission, found) || knows(now, found))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "targets.unknown"));
        gate.check(now, permission, ownership(target));
        return target;
    }

    /** Whoever is to change something is read anew, in the transaction of the change. */
    private Actor now(Actor by, Permission permission) {
        return permission == Permission.READ || permission == Permission.READ_DRAFT ? by : actorsNow.of(by);
    }

    /** Whether he may read it in its state, and so may learn that it exists. */
    public boolean knows(Actor reader, TargetId id) {
        return targets.findById(id.value())
                .filter(found -> knows(reader, found))
                .isPresent();
    }

    private boolean knows(Actor reader, Target target) {
        return allows(reader, target.revisionNumber() == 0 ? Permission.READ_DRAFT : Permission.READ, target);
    }

    public boolean allows(Actor by, Permission permission, Target target) {
        return gate.allows(by, permission, ownership(target));
    }

    /** @throws Refusal NOT_FOUND or DENIED */
    public void check(Actor by, Permission permission, UnitId unit) {
        gate.check(now(by, permission), permission, TargetOwnership.of(directory.unit(unit), null));
    }

    /** The target as the gate sees it. */
    public TargetOwnership ownership(Target target) {
        return TargetOwnership.of(
                directory.unit(target.unit()), target.submitter().orElse(null));
    }
}
