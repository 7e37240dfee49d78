package dev.mubiao.targets;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Subject;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
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
    public Target target(Actor by, Verb verb, TargetId id) {
        Target target =
                targets.findById(id.value()).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "targets.unknown"));
        gate.check(by, verb, subject(target));
        return target;
    }

    public boolean allows(Actor by, Verb verb, Target target) {
        return gate.allows(by, verb, subject(target));
    }

    /** @throws Refusal NOT_FOUND or DENIED */
    public void check(Actor by, Verb verb, UnitId unit) {
        gate.check(by, verb, Subject.of(directory.unit(unit), null));
    }

    /** The target as the gate sees it. */
    public Subject subject(Target target) {
        return Subject.of(directory.unit(target.unit()), target.submitter().orElse(null));
    }
}
