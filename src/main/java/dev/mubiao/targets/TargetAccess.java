package dev.mubiao.targets;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.directory.access.TargetOwnership;
import dev.mubiao.platform.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a target and asks the gate about it, in this order and always both. */
@Component
@Transactional(readOnly = true)
public class TargetAccess {

    private final Targets targets;
    private final Directory directory;
    private final Gate gate;

    TargetAccess(Targets targets, Directory directory, Gate gate) {
        this.targets = targets;
        this.directory = directory;
        this.gate = gate;
    }

    /** @throws Refusal NOT_FOUND or DENIED */
    public Target target(Actor by, Permission permission, TargetId id) {
        Target target =
                targets.findById(id.value()).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "targets.unknown"));
        gate.check(by, permission, ownership(target));
        return target;
    }

    public boolean allows(Actor by, Permission permission, Target target) {
        return gate.allows(by, permission, ownership(target));
    }

    /** @throws Refusal NOT_FOUND or DENIED */
    public void check(Actor by, Permission permission, UnitId unit) {
        gate.check(by, permission, TargetOwnership.of(directory.unit(unit), null));
    }

    /** The target as the gate sees it. */
    public TargetOwnership ownership(Target target) {
        return TargetOwnership.of(
                directory.unit(target.unit()), target.submitter().orElse(null));
    }
}
